import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as p}from"./shared-discover-4.js";import{d_18 as m}from"./shared-run.js";import{c_34 as l}from"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import{a_44 as R}from"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-esbuild.js";import{resolve as w}from"node:path";import{join as u}from"node:path/posix";function D(e,t,r,o){let{ignores:i}=r,d=a=>u(e.folder,a),n=m({...r,workingDirectory:e.workingDirectory,cache:e.commit===void 0&&r.cache,ignores:i===void 0?void 0:{...i,folder:d(i.folder)}}),S=m(r),k=async a=>{
let f=a.map(s=>L(s,e,t)),c=a.map(s=>({...s,roots:s.roots.filter(({kind:x})=>x==="git")}));return[...await n(g(f)),...await S(g(c))]};return{name:e.name,commit:e.commit,settingsPaths:[...o,...o.map(d)],
find:a=>l(Promise.all(a.map(k))),missing:a=>a.flatMap(f=>f.roots.filter(c=>y(c,f,e,t)).map(R))}}function g(e){return e.filter(({roots:t})=>t.length>0)}function L(e,t,r){let o=u(t.folder,e.folder),i=e.
roots.filter(n=>n.kind!=="git"&&!y(n,e,t,r));if(e.bounds==="repository")return{...e,folder:o,roots:i};let d=i.map(n=>n.kind==="path"&&n.text!=="-"?{...n,text:u(o,n.text)}:n);return{...e,folder:o,roots:d}}
function y(e,t,r,o){return!h(e,t,r)&&h(e,t,o)}function h(e,t,{workingDirectory:r,folder:o}){let i=F(e);return i!==void 0&&p(w(r,o,t.folder,i))!=="nothing"}function F(e){switch(e.kind){case"path":return e.
text;case"kustomize":case"raw":return e.directory;case"helm":return e.chart;case"git":return;default:return e}}export{D as sideState};
