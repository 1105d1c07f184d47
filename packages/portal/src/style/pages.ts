/** What one page has and no other: the home's opening, the concertation's line of workshops. */
export const pages = `
.hero{display:grid;grid-template-columns:minmax(0,1fr);gap:2rem 3.5rem;align-items:center;padding-block:1.5rem 1rem}
@media (min-width:58rem){.hero{grid-template-columns:minmax(0,11fr) minmax(0,9fr);padding-block:2.5rem 1.5rem}}
.hero .lead{margin:1.1rem 0 1.6rem}
.plates{display:grid;gap:1.25rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr))}
.plate{background:var(--sheet);border:1px solid var(--hair);padding:1.25rem}
.plate h3{font-size:1.4rem;margin:0 0 .9rem}
.plate h3 a{text-decoration-color:transparent}.plate h3 a:hover{text-decoration-color:currentColor}
.plate .figures{grid-template-columns:repeat(2,minmax(0,1fr))}
.plate .figures>div:nth-child(n+3){border-top:1px solid var(--hair)}
.plate .go{margin-top:1rem}
.values{list-style:none;padding:0;display:grid;gap:.5rem 2.5rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,21rem),1fr))}
.values li{margin:0;padding:.55rem 0;border-top:1px solid var(--hair)}
.track{list-style:none;padding:0;margin:0;border-left:2px solid var(--rule)}
.track>li{position:relative;padding:0 0 1.4rem 1.6rem;margin:0;max-width:none}
.track>li::before{content:"";position:absolute;left:-.5rem;top:.35rem;width:.85rem;height:.85rem;border-radius:50%;
background:var(--obliged);border:2px solid var(--obliged)}
.track>li.announced::before{background:var(--paper);border-style:dashed;border-color:var(--rule)}
.track h3,.track h4{margin:0}
.track h4{font-size:1.1rem}
.track h4::first-letter{text-transform:uppercase}
.track p+p{margin-top:.1rem}
.track .when{color:var(--soft)}
`;
