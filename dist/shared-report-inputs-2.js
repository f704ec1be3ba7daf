import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{b as s,f as a,g as m,m as l}from"./shared-report-text-2.js";import{j as c}from"./shared-diagnostics.js";function d(t,o){let n=new Map;for(let e of t){let r=o(e),i=n.get(r);i===void 0?n.set(r,[e]):i.push(e)}return[...n].sort(([e],[r])=>c(e,r)).map(([,e])=>e)}var h=new Map([["irrelevant-kind","kinds that play no part in connectivity"],["unknown-kind","unknown kinds"],["holds-objects","objects that hold others, not evaluated"],["deploys","kinds that have ot\
her files applied"],["no-kind","no Kubernetes object"],["template","templates"],["encrypted","encrypted"],["unparsable","no valid YAML"],["invalid","objects without a usable name or namespace"],["unkn\
own-api","kinds of another API group"],["patch","patches for kustomize"],["kustomization","source for kustomize"],["chart","chart descriptions"],["ended","not read before the run ended"],["binary","bi\
nary"],["utf-16","UTF-16 text"],["too-large","too large"],["unreadable","unreadable"],["outside-repository","links that lead out of the repository"],["broken-link","broken links"]]);function p(t){return h.
get(t)??m(t)}var f={flag:"by --var",file:"by --var-file",settings:"by the settings",flux:"by Flux Kustomizations",default:"by their defaults"};function*M(t,o){let n=t.kinds.map(({kind:r,count:i})=>`${i} ${a(r)}`).join(", "),e=`Read ${s(t.files,"file")}, ${s(t.documents,"document")}`;yield*o.paragraph(n===""?e:`${e}: ${n}`,["","  "]),t.settings!==
void 0&&(yield*o.paragraph(`Settings: ${a(t.settings)}`,["","  "])),yield*b(t.variables??[],o),yield*$(t,o),yield*k(t.skipped,o),yield*j(t.unreadFiles,o),yield`
`}function*b(t,o){for(let[n,...e]of d(t,({source:r})=>r)){let r=[n,...e].map(({name:i,uses:y})=>`${a(i)} × ${y}`);yield*o.paragraph(`Variables ${f[n.source]}: ${r.join(", ")}`,["","  "])}}function*$({
placed:t=[],elsewhere:o=[]},n){let e=t.map(({namespace:r,documents:i})=>`${a(r)} × ${i}`);e.length>0&&(yield*n.paragraph(`Namespaces by Flux and Argo CD: ${e.join(", ")}`,["","  "])),o.length!==0&&(yield`\
Not read here: what ${s(o.length,"object")} of Flux and Argo CD ${o.length===1?"deploys":"deploy"}
`,yield*u(o.map(({by:r,...i})=>`${a(r)} ${l(i)}`),n))}function*k(t,o){if(t.length!==0){yield`Skipped ${s(t.length,"document")}
`;for(let n of d(t,({reason:e})=>e))yield*o.paragraph(`${n.length} × ${p(n[0].reason)}${I(n)}`,["  ","    "]),yield*u(n.map(l),o)}}function I(t){let o=t.flatMap(({kind:e})=>e===void 0?[]:[e]),n=d(o,e=>e).
map(e=>`${e.length} ${a(e[0])}`);return n.length===0?"":`: ${n.join(", ")}`}function*j(t,o){if(t.length!==0){yield`Not read: ${s(t.length,"file")}
`;for(let n of d(t,({reason:e})=>e))yield*o.paragraph(`${n.length} × ${p(n[0].reason)}`,["  ","    "]),yield*u(n.map(({file:e})=>a(e)),o)}}function*u(t,o){let n=t.length-g,e=t.slice(0,g).join(", "),r=n>
0?`${e}, … and ${n} more`:e;yield*o.paragraph(r,["    ","    "],o.dim)}var g=5;export{d as a,p as b,f as c,M as d};
