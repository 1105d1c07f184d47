/** On paper: the sheet without the house around it, every fold open, ink on white. */
export const print = `
@media print{
@page{margin:16mm}
:root{--paper:#fff;--sheet:#fff;--raised:#fff;--ink:#000;--soft:#333;--rule:#666;--hair:#bbb}
body{font-size:10pt;display:block}
h1{font-size:22pt}
.head .menu,.tools,.foot,.skip,.trail,.anchors,.search,.filters,.notice,.readout,.noprint,.scale{display:none!important}
.head .wrap{padding:0 0 6pt}
.wrap{width:100%}
main>.wrap{padding:0}
.section{margin-top:16pt}
.brief,.card,.disagree,.rules>li,tr,.figures{break-inside:avoid}
h2,h3{break-after:avoid}
details>summary{list-style:none;color:#000}
details::details-content{content-visibility:visible;block-size:auto}
.tall{max-height:none;overflow:visible}
a{color:inherit;text-decoration:none}
main .source a[href^=http]::after{content:" <" attr(href) ">";font-size:8pt}
}
`;
