import { declare } from './declare.ts';
import { LIGHT } from './tokens.ts';

/** ink and paper as they are, whatever theme is on the screen */
const ON_PAPER = {
  ...LIGHT,
  paper: '#ffffff',
  sheet: '#ffffff',
  raised: '#ffffff',
  ink: '#000000',
  soft: '#333333',
};

/**
 * On paper: the sheet without the house around it, folds open, what supports a verdict kept where something was judged
 * and left to the screen where nothing could be.
 */
export const print = `
@media print{
@page{margin:15mm}
:root,:root[data-theme],:root:not([data-theme=light]){${declare(ON_PAPER)}}
html{font-size:9pt}
body{display:block}
h1{font-size:22pt}
.head .menu,.tools,.foot,.skip,.trail,.anchors,.search,.filters,.readout,.noprint,.scale,.fold .rule details,.measures details{display:none!important}
.head .wrap{padding:0 0 6pt}
.wrap{width:100%}
main>.wrap{padding:6pt 0 0}
.beside{display:block}
.aside{margin-block:12pt}
.aside .facts{display:grid;grid-template-columns:1fr 1fr;column-gap:2rem}
.aside .mesh-plate{width:7cm}
.section{margin-top:16pt}
.brief,.card,.disagree,tr,.figures,.mesh-plate{break-inside:avoid}
.fold .rules>li{padding:.35rem 0;break-inside:avoid}
h2,h3,h4{break-after:avoid}
details>summary{list-style:none;color:#000}
.rule details>summary{display:none}
details::details-content{content-visibility:visible;block-size:auto}
.tall{max-height:none;overflow:visible}
a{color:inherit;text-decoration:none}
}
`;
