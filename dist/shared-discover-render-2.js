import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
function d(n,e){let r=n.replaceAll(/\u001b\[[0-9;?]*[A-Za-z]/g,"").replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu," ").trim(),t=s(r).replace(/ Use --debug flag to render out invalid YAML$/,""),l=[...e].
sort(([o],[i])=>i.length-o.length).reduce((o,[i,c])=>o.replaceAll(`${i}/`,c).replaceAll(i,c.replace(/\/$/,"")||"."),t);return l===""?"it said nothing":l.length>600?`${l.slice(0,599)}…`:l}function s(n){
let e=g('"command failed" err=',n)??n.replace(/^error: /i,""),r=/^<(.*)>$/.exec(e)?.[1];if(r!==void 0)return r.trim();let t=/^"(.*)"$/.exec(e)?.[1];return t===void 0?e:t.replaceAll(/\\(.)/g,"$1")}function g(n,e){
let r=e.indexOf(n);return r<0?void 0:e.slice(r+n.length)}export{d as a};
