import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{t as f}from"./shared-report-text.js";import{c as d}from"./shared-diagnostics.js";function w(e){let[n,...o]=[...new Set(e)];if(n!==void 0&&o.length===0)return n;let t=m(e.flatMap(a=>a.allow)),r=[],s=t;for(let a of e.flatMap(i=>i.unknown)){let i=j(a,s);r.push(...i),s=m([...s,...i])}
return{allow:t,unknown:r.sort(h)}}function m(e){let n=[];for(let{protocol:o,from:t,to:r}of[...e].sort(h)){let s=n.at(-1);s!==void 0&&s.protocol===o&&t<=s.to+1?n[n.length-1]={protocol:o,from:s.from,to:Math.
max(s.to,r)}:n.push({protocol:o,from:t,to:r})}return n}function j(e,n){let o=[e];for(let{protocol:t,from:r,to:s}of n)o=o.flatMap(a=>{if(a.protocol!==t||s<a.from||a.to<r)return[a];let i={...a,to:r-1},u={
...a,from:s+1};return[i,u].filter(c=>c.from<=c.to)});return o}function h(e,n){return g(e.protocol)-g(n.protocol)||d(e.protocol,n.protocol)||e.from-n.from}var y=["TCP","UDP","SCTP"];function g(e){let n=y.
indexOf(e);return n<0?y.length:n}function D(e){let n=new Map;for(let o of e){let t=JSON.stringify([o.direction,o.by?.policy,o.by?.rule]),r=n.get(t);r===void 0?n.set(t,[o]):r.push(o)}return[...n.values()].map(M)}function M(e){let[n]=e;
if(n===void 0)throw new Error("a line of no rows");let{direction:o,by:t}=n,r=e.length===1?{allow:n.allow,unknown:n.unknown}:w(e);if(e.length===1)return{direction:o,pods:n.pods,words:n.words,reach:r,by:t,
rows:e};let{allow:s,unknown:a}=r,i=v(e).map(({pods:l})=>l),u=i.slice(0,O),c=i.length-u.length,$=e.some(N)||new Set(e.map(l=>JSON.stringify([l.allow,l.unknown]))).size>1,p=`${u.join("; or ")}${c>0?`; o\
r ${c} more sorts`:""}${$?", less what other rules forbid":""}`,b=[...new Set(e.flatMap(l=>l.unknown.map(({reason:P})=>P)))].join("; "),E=s.length===0?[]:[`on ${x(s)}`],k=a.length===0?[]:[`perhaps on ${x(
a)} (it depends on ${b})`],S=t===void 0?"because no policy isolates it":`by ${t.policy} ${t.rule}`;return{direction:o,pods:p,words:[p,[...E,...k].join(" and "),S].join(", "),reach:r,by:t,rows:e}}var O=4;
function x(e){let n=f(e);return n==="all"?"all ports":n}function v(e){let n=[...new Map(e.map(o=>L(o)).map(o=>[o.pods,o])).values()];return n.filter(({conditions:o})=>!n.some(t=>t.conditions.size<o.size&&
[...t.conditions].every(r=>o.has(r))))}function L({namespaceSelector:e,podSelector:n}){let o=R(e),t=R(n),r=o.length===1?/^kubernetes\.io\/metadata\.name=(.*)$/.exec(o[0]??"")?.[1]:void 0;return{pods:`\
any pod of ${r!==void 0?`namespace ${r}`:o.length===0?"any namespace":`a namespace labelled ${o.join(" and ")}`}${t.length===0?"":` that has ${t.join(" and ")}`}`,conditions:new Set([...o.map(a=>`name\
space ${a}`),...t])}}function R({matchLabels:e={},matchExpressions:n=[]}){return[...Object.entries(e).map(([o,t])=>`${o}=${t}`),...n.flatMap(({key:o,operator:t,values:r=[]})=>t==="In"?[r.map(s=>`${o}=${s}`).
join(" or ")]:t==="Exists"?[`a label ${o}`]:[])]}function N({namespaceSelector:e,podSelector:n}){return[e,n].some(({matchExpressions:o=[]})=>o.some(({operator:t})=>t==="NotIn"||t==="DoesNotExist"))}export{w as a,D as b};
