import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as T}from"./shared-yaml.js";import{a_7 as $,c_7 as h,e_7 as w}from"./shared-command.js";import{b_11 as c,f_11 as y,g_11 as m}from"./shared-command.js";import"./shared-run.js";
import{d as I}from"./shared-esbuild.js";var e=I(T()),j="https://reachspec.dev/schemas/v1alpha1/connectivity-test.schema.json";function d({document:n,head:a,comments:t,foot:i}){let o=new e.Document(n,{aliasDuplicateObjects:!1,version:"1.1"});
(0,e.visit)(o,{Scalar:(f,l)=>{typeof l.value=="string"&&l.value.includes("::")&&(l.type="QUOTE_DOUBLE")}});let r=o.getIn(["spec","cases"]);if((0,e.isSeq)(r))for(let[f,l]of r.items.entries()){if(!(0,e.isMap)(
l))continue;l.spaceBefore=f>0;let g=t[f];g!==void 0&&(l.commentBefore=M(g.split(`
`))),v(l)}let s=o.getIn(["spec","groups"]);(0,e.isMap)(s)&&v(s);let p=o.getIn(["metadata","annotations"]);(0,e.isMap)(p)&&(p.flow=!0);let x=o.toString({lineWidth:0,flowCollectionPadding:!1}),u=f=>f.map(
l=>`#${l===""?"":` ${l}`}
`).join(""),S=i.length===0?"":`
${u(i)}`;return`# yaml-language-server: $schema=${j}
${u(a)}${x}${S}`}function M(n){return n.map(a=>` ${a}`).join(`
`)}function v(n){for(let a of n.items){let{value:t}=a;if(!(0,e.isCollection)(t))continue;let i=(0,e.isSeq)(t)&&(t.items.length>1||t.items.some(e.isMap))&&!t.items.every(e.isScalar),o=(0,e.isSeq)(t)&&t.
items.length>4;t.flow=!(i||o),(0,e.visit)(t,{Collection:(r,s)=>{s!==t&&(0,e.isCollection)(s)&&(s.flow=!0)}})}}function*F(n,{paths:a,...t}){let i=w(t);for(let[o,{cases:r,items:s}]of n.files.entries())yield`${y(a[o]??"")}: ${c(r,"case")}, ${c(s,"end")}
`;if(n.files.length>0&&(yield`
`),n.unasserted.length>0&&t.detail==="full"){yield`${i.bold("Not asserted")}
`;for(let{words:o,remedy:r}of n.unasserted){for(let s of i.wrap(m(o),{first:"  ",rest:"    "}))yield`${s}
`;for(let s of i.wrap(m(r),{first:"    ",rest:"    "}))r!==""&&(yield`${i.dim(s)}
`)}yield`
`}yield*h(n.diagnostics,t,i);for(let o of $(n.diagnostics))yield`${i.yellow(o)}
`;yield`${i.bold(L(n))}
`}function L({files:n,unasserted:a,diagnostics:t}){let i=t.filter(({severity:r})=>r==="error").length;if(i>0)return`nothing written: ${c(i,"error")}`;let o=n.reduce((r,s)=>r+s.cases,0);return o===0?"n\
othing written: nothing is isolated for certain":`${c(n.length,"file")}, ${c(o,"case")}, all passed; ${a.length} not asserted`}function*_({files:n},a){for(let[t,i]of n.entries())yield`${t===0?"":`---
`}# ${a[t]??""}
${d(i)}`}export{F as initialSuiteTable,_ as initialSuiteText,d as suiteText};
