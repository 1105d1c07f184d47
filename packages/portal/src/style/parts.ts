/** The pieces that pages are made of: openings, figures, lists of facts, verdicts, folds, forms, doors. */
export const parts = `
.stack>*+*{margin-top:1.1rem}
.section{margin-top:3.25rem}
.section>h2{padding-top:.7rem;border-top:3px double var(--rule);margin-bottom:1rem}
.section h3{margin:2rem 0 .8rem}
.lead{font-size:1.1875rem;line-height:1.55;max-width:60ch;text-wrap:pretty}
.opening{margin-bottom:1.75rem}
.opening .lead{margin-top:.8rem}
.kicker{color:var(--soft);font-size:.9375rem;margin-bottom:.35rem}
.card h3{margin-top:0}
.grid{display:grid;gap:1.25rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,17.5rem),1fr))}
.pair{display:grid;gap:1.25rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,30rem),1fr))}
.beside{display:grid;grid-template-columns:minmax(0,1fr);gap:2rem}
@media (min-width:58rem){.beside{grid-template-columns:minmax(0,1fr) 18.5rem;column-gap:3rem}
.beside>.aside{grid-column:2;grid-row:1/span 2;align-self:start;position:sticky;top:1.5rem}}
.card{background:var(--sheet);border:1px solid var(--hair);padding:1.15rem 1.25rem}
.neat{border:1px solid var(--ink);outline:1px solid var(--ink);outline-offset:3px;margin:4px}
.scroll{overflow-x:auto;max-width:100%}
.scroll:focus-visible{outline-offset:0}

.figures{display:grid;gap:0;grid-template-columns:repeat(auto-fit,minmax(min(100%,9.5rem),1fr));
border-top:1px solid var(--rule);border-bottom:1px solid var(--hair)}
.figures>div{padding:.85rem 1rem .95rem 0}
.figures dt{font-size:.875rem;line-height:1.35;color:var(--soft)}
.figures .unit,.figures .soft{display:block}
.range{width:100%;max-width:15rem;height:auto;margin:.35rem 0 .1rem;border:1px solid var(--rule)}
.rule>strong{overflow-wrap:normal}
.rule>strong::first-letter{text-transform:uppercase}
.figures dd{margin:.2rem 0 0;line-height:1.35;font-size:.875rem}
.figures .big{display:block;font:400 clamp(1.3rem,1.05rem + 1.1vw,1.85rem)/1.15 var(--serif);color:var(--ink);overflow-wrap:normal;text-wrap:balance}

.facts{display:grid;grid-template-columns:minmax(0,1fr);gap:0;font-size:.9688rem}
.facts>div{padding:.5rem 0;border-bottom:1px solid var(--hair);display:grid;grid-template-columns:minmax(0,1fr);gap:0 1rem}
@media (min-width:36rem){.facts>div{grid-template-columns:minmax(9rem,14rem) minmax(0,1fr)}}
.facts dt{color:var(--soft)}
.facts dd{margin:0}
.facts .facts{font-size:1em}
.facts .facts>div:last-child{border:0}
.aside .facts>div{grid-template-columns:minmax(0,1fr)}
@media (min-width:36rem) and (max-width:57.99rem){.aside .facts{grid-template-columns:1fr 1fr;column-gap:2rem}}
.columns{columns:16rem;column-gap:2.5rem}
.columns li{break-inside:avoid}

.sign{width:1.15em;height:1.15em;flex:none;display:inline-block;vertical-align:-.2em}
.verdict{font-weight:650;white-space:nowrap}
.verdict .sign{margin-right:.35em}
.v-compliant{color:var(--compliant)}.v-non-compliant{color:var(--nonCompliant)}.v-due-soon{color:var(--dueSoon)}
.v-not-concerned{color:var(--notConcerned)}.v-unknown{color:var(--unknown)}
.v-obliged{color:var(--obliged)}.v-not-obliged{color:var(--soft)}
.on{stroke:var(--onVerdict);fill:none}

.brief{background:var(--sheet);border:1px solid var(--rule);border-left:6px solid var(--mark);padding:1.25rem 1.4rem 1.35rem}
.brief h2{font-size:1.3rem;margin-bottom:.6rem}
.brief p.first{font-size:1.1875rem;line-height:1.5}
.brief h3{font:650 .9375rem/1.4 var(--sans);margin:1.1rem 0 .3rem}
.brief .two{display:grid;grid-template-columns:minmax(0,1fr);gap:0 2.5rem}
@media (min-width:44rem){.brief .two{grid-template-columns:repeat(2,minmax(0,1fr))}}
.brief li{font-size:.9688rem}
.disagree{border:1px solid var(--mark);border-left-width:6px;background:var(--sheet);padding:.9rem 1.1rem;margin-block:1.1rem}
.disagree h3{margin:0 0 .3rem;color:var(--mark)}

.rules{list-style:none;padding:0;border-top:1px solid var(--hair)}
.rules>li{border-bottom:1px solid var(--hair);padding:.85rem 0;margin:0;max-width:none}
.rule{display:grid;grid-template-columns:minmax(0,1fr);gap:.15rem 1.25rem}
@media (min-width:40rem){.rule{grid-template-columns:11.5rem minmax(0,1fr)}}
.rule h3,.rule h4{font-family:var(--sans);font-weight:650;font-size:1rem;margin:0}
.rule .verdict{align-self:start;padding-top:.1rem}
.rule .id{font-weight:400;color:var(--soft);font-size:.8125rem;margin-left:.4rem}
.rule p{margin-top:.2rem}
details>summary{color:var(--accent);font-size:.9063rem;padding:.25rem 0;width:fit-content}
details[open]>summary{margin-bottom:.35rem}
.fine{font-size:.9063rem;border-left:2px solid var(--hair);padding-left:1rem;margin-bottom:.4rem}
.fine dt{font-weight:650;margin-top:.55rem}
.fine dd{margin:0}
.fold{border:1px solid var(--hair);background:var(--sheet);padding:.35rem 1rem;margin-top:.9rem}
.fold>summary{font-size:.9688rem;width:auto}
.fold .rules{border-top:0}
.fold .rules>li:last-child{border-bottom:0}

.tag{display:inline-block;border:1px solid var(--rule);padding:.05rem .5rem;font:600 .8125rem/1.5 var(--sans);letter-spacing:0;vertical-align:.1em;white-space:nowrap}
.tag.known{background:var(--obliged);border-color:var(--obliged);color:var(--onVerdict)}
.tag.announced{border-style:dashed}
.tag.off{color:var(--nonCompliant);border-color:var(--nonCompliant)}

.search{display:flex;flex-wrap:wrap;gap:.5rem .6rem;align-items:end}
.search>div{flex:1 1 15rem;display:grid;gap:.3rem}
.search input{width:100%}
.hint{margin-top:.5rem;font-size:.9063rem;color:var(--soft)}
.filters{display:flex;flex-wrap:wrap;gap:.8rem 1rem;align-items:end;margin-block:1.25rem}
.filters>div{display:grid;gap:.25rem;min-width:0}
.filters>div{flex:0 1 auto;max-width:26rem}
.filters select{width:100%}
.anchors{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.1rem 1.2rem;margin-block:1.5rem .5rem;
border-block:1px solid var(--hair);font-size:.9375rem}
.anchors li+li{margin:0}
.anchors a{display:block;padding:.5rem 0}

.doors{list-style:none;padding:0;display:grid;gap:0 2.5rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr))}
.doors li{border-top:1px solid var(--hair);padding:1rem 0;margin:0}
.doors a{font:700 1.15rem/1.3 var(--serif)}
.doors p{font-size:.9688rem;color:var(--soft);margin-top:.2rem}

.hits{list-style:none;padding:0;border-top:1px solid var(--hair)}
.hits>li{border-bottom:1px solid var(--hair);padding:.8rem 0;margin:0;max-width:none}
.hits a{font:700 1.1rem/1.35 var(--serif)}
.hits h3{margin:0}
.hits p{font-size:.9375rem;color:var(--soft);max-width:none}
.hits p+p{margin-top:.1rem}
.pager{display:flex;gap:1.5rem;margin-top:1.25rem}
.dated{display:grid;grid-template-columns:minmax(0,1fr);gap:.1rem 1.5rem}
@media (min-width:44rem){.dated{grid-template-columns:13rem minmax(0,1fr)}}
.dated .when{font-weight:650;font-size:.9688rem}

.bar{width:100%;height:1.5rem;border:1px solid var(--rule);background:var(--sheet)}
.bar rect{stroke:none}
.keys{list-style:none;padding:0;margin-top:.5rem;font-size:.875rem;display:flex;flex-wrap:wrap;gap:.15rem 1.1rem}
.keys li{display:flex;gap:.4rem;align-items:center;margin:0}
`;
