import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as l}from"./shared-discover-render-2.js";import{a_19 as c,b_19 as y,c_19 as m}from"./shared-run.js";import{g_24 as f}from"./shared-run.js";async function $(n,o){let e=c(o),i=await y(o,e);if(i===void 0)return"found no git repository here, or no git";let t=await p(n,e)??await p(`refs/remotes/origin/${n}`,e);if(t===void 0)return`found no co\
mmit \`${n}\` in this checkout`;let r=await e(["ls-tree","-r","-z","-l","--full-tree",t]);return r.kind!=="ended"||r.code!==0?`found no files in \`${n}\`: ${b(r)}`:{...i,commit:t,git:e,entries:h(r.stdout.
toString("utf8"))}}async function p(n,o){return n.startsWith("-")?void 0:m(o(["rev-parse","--verify","--quiet",`${n}^{commit}`]))}function b(n){return n.kind==="ended"?l(n.stderr,[]):"git took too lon\
g or printed too much"}function h(n){let o=/^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)$/s;return n.split("\0").flatMap(e=>{let[,i="",t="",r="",s]=o.exec(e)??[];return s===void 0?[]:[{mode:i,id:t,bytes:Number(
r),path:s}]})}async function B(n,o){let e=new Map(n.filter(({bytes:t})=>t<=f).map(t=>[t.id,t])),i=new Map;for(let t of w([...e.values()])){let r=await x(t,o);if(r===void 0)return;for(let[s,d]of r)i.set(
s,d)}return i}function w(n){let o=[],e=0;for(let{id:i,bytes:t}of n){let r=o.at(-1);e-=t+g,r===void 0||e<0?(o.push([i]),e=f-t-g):r.push(i)}return o}var g=200;async function x(n,o){let e=await o(["cat-f\
ile","--batch"],n.map(t=>`${t}
`).join(""));if(e.kind!=="ended"||e.code!==0)return;let i=new Map;for(let t=0;t<e.stdout.length;){let r=e.stdout.indexOf(`
`,t),[s="",d,u=""]=e.stdout.toString("latin1",t,r).split(" ");if(d!=="blob")return;let a=r+1;i.set(s,e.stdout.subarray(a,a+Number(u))),t=a+Number(u)+1}return i.size===n.length?i:void 0}export{$ as a,B as b};
