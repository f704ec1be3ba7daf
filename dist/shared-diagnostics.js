import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{b as A,d as L}from"./shared-esbuild.js";var j=A((Ne,V)=>{V.exports=function(e,r,n){var t=e.length,o=r.length,a=[];n=(n||(o>t?o:t))+1;for(var s=0;s<n;s++)a[s]=[s],a[s].length=n;for(s=0;s<n;s++)a[0][s]=s;if(Math.abs(t-o)>(n||100))return v(n||
100);if(t===0)return v(o);if(o===0)return v(t);var l,i,d,y,u,p;for(s=1;s<=t;++s)for(i=e[s-1],l=1;l<=o;++l){if(s===l&&a[s][l]>4)return v(t);d=r[l-1],y=i===d?0:1,u=a[s-1][l]+1,(p=a[s][l-1]+1)<u&&(u=p),(p=
a[s-1][l-1]+y)<u&&(u=p),a[s][l]=s>1&&l>1&&i===r[l-2]&&e[s-2]===d&&(p=a[s-2][l-2]+y)<u?p:u}return v(a[t][o]);function v(c){var m=Math.max(t,o),E=m===0?0:c/m,g=1-E;return{steps:c,relative:E,similarity:g}}}});var B=A(I=>{"use strict";I.__esModule=!0;I.distance=I.closest=void 0;var h=new Uint32Array(65536),X=function(e,r){for(var n=e.length,t=r.length,o=1<<n-1,a=-1,s=0,l=n,i=n;i--;)h[e.charCodeAt(i)]|=1<<i;
for(i=0;i<t;i++){var d=h[r.charCodeAt(i)],y=d|s;d|=(d&a)+a^a,s|=~(d|a),a&=d,s&o&&l++,a&o&&l--,s=s<<1|1,a=a<<1|~(y|s),s&=y}for(i=n;i--;)h[e.charCodeAt(i)]=0;return l},Z=function(e,r){for(var n=r.length,
t=e.length,o=[],a=[],s=Math.ceil(n/32),l=Math.ceil(t/32),i=0;i<s;i++)a[i]=-1,o[i]=0;for(var d=0;d<l-1;d++){for(var y=0,u=-1,p=d*32,v=Math.min(32,t)+p,c=p;c<v;c++)h[e.charCodeAt(c)]|=1<<c;for(var i=0;i<
n;i++){var m=h[r.charCodeAt(i)],E=a[i/32|0]>>>i&1,g=o[i/32|0]>>>i&1,N=m|y,w=((m|g)&u)+u^u|m|g,f=y|~(w|u),x=u&w;f>>>31^E&&(a[i/32|0]^=1<<i),x>>>31^g&&(o[i/32|0]^=1<<i),f=f<<1|E,x=x<<1|g,u=x|~(N|f),y=f&
N}for(var c=p;c<v;c++)h[e.charCodeAt(c)]=0}for(var M=0,S=-1,F=d*32,b=Math.min(32,t-F)+F,c=F;c<b;c++)h[e.charCodeAt(c)]|=1<<c;for(var T=t,i=0;i<n;i++){var m=h[r.charCodeAt(i)],E=a[i/32|0]>>>i&1,g=o[i/32|
0]>>>i&1,N=m|M,w=((m|g)&S)+S^S|m|g,f=M|~(w|S),x=S&w;T+=f>>>t-1&1,T-=x>>>t-1&1,f>>>31^E&&(a[i/32|0]^=1<<i),x>>>31^g&&(o[i/32|0]^=1<<i),f=f<<1|E,x=x<<1|g,S=x|~(N|f),M=f&N}for(var c=F;c<b;c++)h[e.charCodeAt(
c)]=0;return T},W=function(e,r){if(e.length<r.length){var n=r;r=e,e=n}return r.length===0?e.length:e.length<=32?X(e,r):Z(e,r)};I.distance=W;var _=function(e,r){for(var n=1/0,t=0,o=0;o<r.length;o++){var a=W(
e,r[o]);a<n&&(n=a,t=o)}return r[t]};I.closest=_});var C=new Map;function ae(e){let{code:r,severity:n,summary:t,words:o}=e;if(C.has(r))throw new Error(`the diagnostic ${r} is declared twice`);let a=n==="error"||e.guardsTrust===!0,{onlyIn:s}=e;return C.
set(r,{code:r,severity:n,summary:t,guardsTrust:a,...s===void 0?{}:{onlyIn:s}}),(l,i,d=[])=>({code:r,severity:n,message:o(l),span:i,related:d})}function se(){return[...C.values()].sort((e,r)=>e.code<r.
code?-1:1)}function le(e,r){let n=[...r].sort((a,s)=>a.start-s.start||a.end-s.end),t="",o=0;for(let[a,s]of n.entries())a>0&&s.start<o||(t+=e.slice(o,s.start)+s.text,o=s.end);return t+e.slice(o)}function ce(e){let r=[
...e].sort((n,t)=>n.start-t.start||n.end-t.end);return r.every(({start:n},t)=>t===0||n>=(r[t-1]?.end??0))}var P=class extends Error{name="UsageError"};function fe(e){return{kind:"remark",words:e}}function ge(e){return{kind:"warning",words:e}}function ye(e){return{kind:"plugin",words:e}}var H={remark:"",warning:"warning: ",plugin:"CNI: "};function J({
kind:e,words:r}){return`${H[e]}${r}`}function pe(e){return[...new Map(e.map(r=>[J(r),r])).values()]}function xe(e,r){if(e===r)return 0;let n=Math.min(e.length,r.length);for(let t=0;t<n;t++){let o=e.charCodeAt(t),a=r.charCodeAt(t);if(o!==a)return R(o)-R(a)}return e.length-r.length}function R(e){return e>=
55296&&e<=57343?e+65536:e}var $=new WeakMap;function ve(e){let r=O(e.file,e.start),n=O(e.file,Math.max(e.start,e.end));return{file:e.file.path,line:r.line,column:r.column,endLine:n.line,endColumn:n.column}}function K(e,r){let n=Y(
e),t=n[r-1];if(t===void 0)return"";let o=e.text.slice(t,n[r]??e.text.length);return o.endsWith(`
`)?o.slice(0,o.endsWith(`\r
`)?-2:-1):o}var k=400;function Ee({file:e,start:r}){let{line:n,column:t}=O(e,r),o=K(e,n);if(o.length<=k)return{excerpt:o};let a=D(o,Math.max(0,t-1-k/2)),s=D(o,Math.min(o.length,Math.max(a,t-1)+k/2)),l=`${o.
slice(a,s)}${s<o.length?"…":""}`;return a===0?{excerpt:l}:{excerpt:`…${l}`,excerptColumn:a}}function D(e,r){let n=e.charCodeAt(r);return n>=56320&&n<=57343?r+1:r}function Se(e){return{file:e,start:0,
end:0}}function O(e,r){let n=Y(e),t=0,o=n.length-1;for(;t<o;){let a=t+o+1>>1;(n[a]??0)<=r?t=a:o=a-1}return{line:t+1,column:r-(n[t]??0)+1}}function Y(e){let r=$.get(e);if(r!==void 0)return r;let n=[0];
for(let t=e.text.indexOf(`
`);t>=0;t=e.text.indexOf(`
`,t+1))n.push(t+1);return $.set(e,n),n}var U=L(j()),G=L(B());function q(e,r){if(e.length===0||e.length>Q)return;let n=e.toLowerCase(),t;for(let o of r){let a=o.toLowerCase(),s=re(n,a)+(a[0]===n[0]?0:.5);s<(t?.rank??Number.POSITIVE_INFINITY)&&
(t={text:o,rank:s})}return t?.text}var Q=256,ee=Q;function re(e,r){let[n,t]=[e.split("/"),r.split("/")];return n.length>t.length?Number.POSITIVE_INFINITY:n.length<t.length?n.length===1?Number.POSITIVE_INFINITY:
ee+z(e,r):n.reduce((o,a,s)=>o+z(a,t[s]??""),0)}function z(e,r){let n=e.length<4?1:Math.max(2,Math.floor(e.length/3));if(Math.abs(e.length-r.length)>n)return Number.POSITIVE_INFINITY;let t=(0,G.distance)(
e,r),o=t>1&&t<=2*n?Math.min(t,(0,U.default)(e,r).steps):t;return o<=n?o:Number.POSITIVE_INFINITY}function Fe(e,r){let n=q(e,r);return n===void 0?"":`; did you mean \`${n}\`?`}function ne(e){return e instanceof Error&&"code"in e&&"syscall"in e}function te(e){let r=ne(e)?e.code:void 0;return oe[r??""]??r??"the system refused"}function Te(e){let{syscall:r,path:n}=e;return`can\
not ${r}${n===void 0?"":` \`${n}\``}: ${te(e)}`}var oe={EACCES:"permission denied",EPERM:"permission denied",EROFS:"the file system is read-only",ENOSPC:"no space is left",EDQUOT:"no space is left",EIO:"\
the device failed",ENOENT:"there is no such folder",ENOTDIR:"a part of its path is a file, not a folder",ENAMETOOLONG:"its name is too long",ELOOP:"a part of its path is a symbolic link",EMFILE:"too m\
any files are open"};export{ae as a,se as b,le as c,ce as d,fe as e,ge as f,ye as g,J as h,pe as i,xe as j,ve as k,K as l,Ee as m,Se as n,q as o,Fe as p,ne as q,te as r,Te as s,P as t};
