/** What stands around every page: skip link, head, notice, path, foot. The strip under the head is a map's scale bar. */
export const frame = `
.wrap{width:min(100% - 2rem,74rem);margin-inline:auto}
@media (min-width:48rem){.wrap{width:min(100% - 4rem,74rem)}}
.skip{position:absolute;left:1rem;top:-6rem;background:var(--accent);color:var(--onAccent);padding:.6rem 1rem;z-index:9}
.skip:focus{top:.5rem}
.scale{height:6px;border-block:1px solid var(--ink);
background:repeating-linear-gradient(90deg,var(--ink) 0 2.5rem,transparent 2.5rem 5rem)}
.head{background:var(--sheet)}
.head .wrap{display:flex;flex-wrap:wrap;align-items:center;gap:.35rem 1.75rem;padding-block:.8rem}
.brand{display:inline-flex;align-items:center;gap:.65rem;color:var(--ink);text-decoration:none;
font:700 1.45rem/1 var(--serif);letter-spacing:-.01em;padding-block:.3rem}
.brand svg{width:2.1rem;height:2.1rem}
.brand .knot{fill:var(--mark)}
.brand .thread{stroke:currentColor}
.menu{display:flex;flex-wrap:wrap;gap:0 1.25rem;list-style:none;padding:0;margin:0;font-size:.9688rem}
.menu li+li{margin:0}
.menu a{display:block;padding:.5rem 0;color:var(--ink);text-decoration:none;border-bottom:2px solid transparent}
.menu a:hover{border-color:var(--rule)}
.menu a[aria-current]{border-color:var(--mark)}
.tools{display:flex;align-items:center;gap:1rem;margin-left:auto;font-size:.9375rem}
.tools>a{padding:.4rem 0}
.themes{display:flex;border:1px solid var(--hair);border-radius:2px}
.themes button{background:none;color:var(--soft);border:0;padding:0;min-height:2.25rem;width:2.25rem;justify-content:center}
.themes button[aria-pressed=true]{background:var(--raised);color:var(--ink);box-shadow:inset 0 -2px var(--mark)}
.themes svg{width:1.05rem;height:1.05rem}
.notice{background:var(--raised);border-bottom:1px solid var(--hair);font-size:.9375rem}
.notice .wrap{padding-block:.55rem;display:flex;gap:.6rem}
.notice p{max-width:none}
.notice b{color:var(--mark)}
.trail{font-size:.875rem;padding-top:1.1rem}
.trail ol{list-style:none;display:flex;flex-wrap:wrap;gap:.1rem .55rem;padding:0;color:var(--soft)}
.trail li+li{margin:0}
.trail li+li::before{content:"›";margin-right:.55rem;color:var(--rule)}
.trail a{color:var(--soft)}
main>.wrap{padding-block:1.4rem 4rem}
.foot{background:var(--sheet);font-size:.9063rem}
.foot .wrap{padding-block:1.75rem 2.25rem;display:grid;grid-template-columns:minmax(0,1fr);gap:1.5rem 2.5rem}
@media (min-width:48rem){.foot .wrap{grid-template-columns:2fr 1fr 1fr}}
.foot ul{list-style:none;padding:0}
.foot h2{font:600 .875rem/1.4 var(--sans);color:var(--soft);margin-bottom:.35rem;letter-spacing:0}
`;
