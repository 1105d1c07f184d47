/** Elements as such: type, measure, links, forms, tables. */
export const base = `
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1.0625rem/1.6 var(--sans);
font-variant-numeric:tabular-nums;overflow-wrap:break-word;min-height:100vh;display:flex;flex-direction:column}
main{flex:1}
h1,h2,h3,h4,.h3{font-family:var(--serif);font-weight:700;line-height:1.2;margin:0;text-wrap:balance}
h1{font-size:clamp(2rem,1.35rem + 2.8vw,3.25rem);letter-spacing:-.012em;font-weight:400}
h2{font-size:clamp(1.45rem,1.25rem + .8vw,1.8rem);letter-spacing:-.005em}
h3,.h3{font-size:1.2rem}
h4{font-size:1.0625rem}
p,ul,ol,dl,figure,blockquote{margin:0}
p+p,p+ul,p+ol,ul+p{margin-top:.75em}
ul,ol{padding-left:1.25em}
li+li{margin-top:.3em}
p,li,dd{max-width:68ch;text-wrap:pretty}
a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--mark);outline-offset:3px;border-radius:1px}
strong{font-weight:650}
small,.small{font-size:.875rem}
code{font-family:var(--mono);font-size:.9em}
hr{border:0;border-top:1px solid var(--hair);margin:2rem 0}
abbr[title]{text-decoration:underline dotted var(--rule);text-underline-offset:.2em;cursor:help}
svg{display:block}
summary{cursor:pointer}
label{font-weight:600;font-size:.9375rem}
input,select,button,textarea{font:inherit;color:inherit}
input[type=search],input[type=text],select{background:var(--sheet);border:1px solid var(--rule);border-radius:2px;
padding:.55rem .7rem;min-height:2.75rem;max-width:100%}
select{padding-right:2rem}
button,.button{display:inline-flex;align-items:center;gap:.5rem;background:var(--accent);color:var(--onAccent);
border:1px solid var(--accent);border-radius:2px;padding:.55rem 1.1rem;min-height:2.75rem;font-weight:600;
cursor:pointer;text-decoration:none}
button:hover,.button:hover{filter:brightness(1.12)}
.button.plain,button.plain{background:none;color:var(--accent)}
table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.45}
caption{text-align:left;font-family:var(--serif);font-weight:700;font-size:1.05rem;padding:0 0 .6rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--hair)}
thead th{border-bottom:1px solid var(--rule);font-size:.8125rem;font-weight:600;color:var(--soft);vertical-align:bottom}
tbody th{font-weight:600}
.num{text-align:right;white-space:nowrap;padding-right:1.75rem}
.soft{color:var(--soft)}
.nowrap{white-space:nowrap}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (prefers-reduced-motion:no-preference){a,button,.button{transition:filter .15s,text-decoration-thickness .15s}
html{scroll-behavior:smooth}}
`;
