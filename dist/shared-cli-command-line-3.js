import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{h as d}from"./shared-report-pull-request.js";import{f as m}from"./shared-report-text-2.js";import{p as c,t as s}from"./shared-diagnostics.js";import{normalize as l}from"node:path";function T(r){let t=r.flatMap(e=>e.split(",")).map(e=>w(e.trim())),o=t.filter(({file:e})=>e===void 0),n=o.filter(({name:e},i)=>e!=="github"||o.findIndex(u=>u.name===e)<i);if(n.length>1){let e=n.map(({
name:i})=>`\`${i}\``).join(" and ");throw new s(`${e} can't both go to standard output: write \`${n[1]?.name}=FILE\``)}let p=t.flatMap(({file:e})=>e===void 0?[]:[e]),a=p.map(e=>l(e)),f=p.find((e,i)=>a.
indexOf(a[i]??"")<i);if(f!==void 0)throw new s(`two reports go to one file, \`${m(f)}\``);return t}function w(r){let[t="",...o]=r.split("="),n=o.length===0?void 0:o.join("=");if(!$(t))throw new s(h(t));
if(n==="")throw new s(`the reporter \`${t}=\` lacks its file: write \`${t}=FILE\``);if(n!==void 0&&/\.ya?ml$/i.test(n))throw new s(`the reporter \`${t}\` would overwrite \`${m(n)}\`: no report is YAML,\
 and manifests are; give another ending`);return{name:t,file:n}}function $(r){return d.some(t=>t===r)}function h(r){let t=d.map(o=>`\`${o}\``).join(", ");return`unknown reporter \`${m(r)}\`; the report\
ers are ${t}${c(r,d)}`}import{relative as R,sep as g}from"node:path";function j({env:r,cwd:t},o){let n=r.GITHUB_SERVER_URL??"",p=r.GITHUB_REPOSITORY??"",a=r.GITHUB_SHA??"",f=/^https?:\/\/[\w.:-]+$/.test(n)&&/^[\w.-]+\/[\w.-]+$/.
test(p)&&/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(a),e=R(r.GITHUB_WORKSPACE||t,o).split(g).join("/");if(!(!f||e===".."||e.startsWith("../")))return{base:`${n}/${p}/blob/${a}`,prefix:e}}export{T as a,j as b};
