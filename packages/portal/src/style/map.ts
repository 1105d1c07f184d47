/** Maps: their frame, their fills, their legend, the table beside them; and the mesh drawn for itself. */
export const map = `
.k{stroke:var(--paper);stroke-width:.6;stroke-linejoin:round;vector-effect:non-scaling-stroke}
.k path{vector-effect:non-scaling-stroke}
.k-compliant{fill:var(--compliant)}
.k-not-concerned{fill:var(--free)}.k-obliged{fill:var(--obliged)}.k-not-obliged{fill:var(--free)}
.k-0{fill:var(--k0)}.k-1{fill:var(--k1)}.k-2{fill:var(--k2)}.k-3{fill:var(--k3)}.k-4{fill:var(--k4)}
.k-unknown{stroke:var(--rule);stroke-width:.4}
.ground{fill:var(--land)}
.hatch{stroke:var(--unknown);stroke-width:1}
.dots{fill:var(--onVerdict)}.ticks{stroke:var(--onVerdict);stroke-width:1.4}
.ground-non-compliant{fill:var(--nonCompliant)}.ground-due-soon{fill:var(--dueSoon)}
.map{background:var(--sheet);padding:1rem}
.map svg.plan{width:100%;height:auto;max-height:80vh;overflow:visible}
.plan a{cursor:pointer;outline:0}
.plan a:hover path,.plan a:focus path,.plan a.at path{stroke:var(--mark);stroke-width:2.5;paint-order:stroke}
.plan .inner{fill:none;stroke:var(--ink);stroke-width:.7;opacity:.65;vector-effect:non-scaling-stroke;pointer-events:none}
.plan .outer{fill:none;stroke:var(--ink);stroke-width:1.4;vector-effect:non-scaling-stroke;pointer-events:none}
.plan:focus-visible{outline:3px solid var(--mark);outline-offset:2px}
.readout{min-height:1.6em;font-weight:600;font-size:.9688rem}
.map figcaption{font-size:.875rem;color:var(--soft);margin-top:.6rem}
.legend{list-style:none;padding:0;display:grid;gap:.3rem;font-size:.9375rem;margin:1rem 0 0;max-width:26rem}
.legend li{display:flex;align-items:center;gap:.6rem;margin:0}
.legend svg.swatch{width:2rem;height:1.15rem;flex:none;border:1px solid var(--rule)}
.legend b{font-weight:650;margin-left:auto;padding-left:1rem}
.atlas{display:grid;grid-template-columns:minmax(0,1fr);gap:2rem}
@media (min-width:64rem){.atlas{grid-template-columns:minmax(0,7fr) minmax(0,5fr);align-items:start}}
.tall{max-height:46rem;overflow:auto;border-block:1px solid var(--rule);position:relative}
.tall table{font-size:.9063rem}
.tall thead th{position:sticky;top:0;background:var(--paper);box-shadow:inset 0 -1px var(--rule);padding-top:.6rem}
.tall td,.tall th{padding-block:.35rem}
.tall .num{padding-right:1.1rem}
.sorted::after{content:" ↓"}
.sorted.up::after{content:" ↑"}
.mesh{width:100%;height:auto;color:var(--rule)}
.mesh .outer{color:var(--ink)}
.mesh path,.mesh use{fill:none;stroke:currentColor;stroke-width:1;vector-effect:non-scaling-stroke}
.mesh .here{fill:var(--mark);stroke:var(--mark);stroke-width:2}
.mesh-plate{background:var(--sheet);padding:1rem}
.mesh-plate figcaption{font-size:.875rem;color:var(--soft);margin-top:.5rem}
`;
