import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
function o({covered:e,total:r},n){return`${e} of ${r} ${n}${r===0?"":` (${i({covered:e,total:r})}%)`}`}function i({covered:e,total:r}){return r===0?100:Math.floor(e*100/r)}function s({rules:e,isolations:r,
workloads:n,connections:t}){return[o(e,"rules"),o(r,"isolations"),o(n,"directions of workloads"),o(t,"allowed connections")].join(", ")}export{o as a,s as b};
