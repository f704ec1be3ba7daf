import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as j}from"./shared-yaml.js";import{a as $,c as h,e as w}from"./shared-report-inputs.js";import{b as c,f as y,g as m}from"./shared-report-text-2.js";import"./shared-diagnostics.js";
import{d as S}from"./shared-esbuild.js";var n=S(j()),T="https://reachspec.dev/schemas/v1alpha1/connectivity-test.schema.json";function d({document:t,head:a,comments:e,foot:o}){let i=new n.Document(t,{aliasDuplicateObjects:!1,version:"1.1"}),
r=i.getIn(["spec","cases"]);if((0,n.isSeq)(r))for(let[f,l]of r.items.entries()){if(!(0,n.isMap)(l))continue;l.spaceBefore=f>0;let g=e[f];g!==void 0&&(l.commentBefore=M(g.split(`
`))),x(l)}let s=i.getIn(["spec","groups"]);(0,n.isMap)(s)&&x(s);let p=i.getIn(["metadata","annotations"]);(0,n.isMap)(p)&&(p.flow=!0);let v=i.toString({lineWidth:0,flowCollectionPadding:!1}),u=f=>f.map(
l=>`#${l===""?"":` ${l}`}
`).join(""),I=o.length===0?"":`
${u(o)}`;return`# yaml-language-server: $schema=${T}
${u(a)}${v}${I}`}function M(t){return t.map(a=>` ${a}`).join(`
`)}function x(t){for(let a of t.items){let{value:e}=a;if(!(0,n.isCollection)(e))continue;let o=(0,n.isSeq)(e)&&(e.items.length>1||e.items.some(n.isMap))&&!e.items.every(n.isScalar),i=(0,n.isSeq)(e)&&e.
items.length>4;e.flow=!(o||i),(0,n.visit)(e,{Collection:(r,s)=>{s!==e&&(0,n.isCollection)(s)&&(s.flow=!0)}})}}function*k(t,{paths:a,...e}){let o=w(e);for(let[i,{cases:r,items:s}]of t.files.entries())yield`${y(a[i]??"")}: ${c(r,"case")}, ${c(s,"end")}
`;if(t.files.length>0&&(yield`
`),t.unasserted.length>0&&e.detail==="full"){yield`${o.bold("Not asserted")}
`;for(let{words:i,remedy:r}of t.unasserted){for(let s of o.wrap(m(i),{first:"  ",rest:"    "}))yield`${s}
`;for(let s of o.wrap(m(r),{first:"    ",rest:"    "}))r!==""&&(yield`${o.dim(s)}
`)}yield`
`}yield*h(t.diagnostics,e,o);for(let i of $(t.diagnostics))yield`${o.yellow(i)}
`;yield`${o.bold(b(t))}
`}function b({files:t,unasserted:a,diagnostics:e}){let o=e.filter(({severity:r})=>r==="error").length;if(o>0)return`nothing written: ${c(o,"error")}`;let i=t.reduce((r,s)=>r+s.cases,0);return i===0?"n\
othing written: no policy isolates a pod of these namespaces":`${c(t.length,"file")}, ${c(i,"case")}, all passed; ${a.length} not asserted`}function*A({files:t},a){for(let[e,o]of t.entries())yield`${e===
0?"":`---
`}# ${a[e]??""}
${d(o)}`}export{k as initialSuiteTable,A as initialSuiteText,d as suiteText};
