import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{b as L,d as P}from"./shared-esbuild.js";var j=L((pe,V)=>{V.exports=function(e,r,t){var n=e.length,o=r.length,a=[];t=(t||(o>n?o:n))+1;for(var s=0;s<t;s++)a[s]=[s],a[s].length=t;for(s=0;s<t;s++)a[0][s]=s;if(Math.abs(n-o)>(t||100))return v(t||
100);if(n===0)return v(o);if(o===0)return v(n);var l,i,d,g,u,m;for(s=1;s<=n;++s)for(i=e[s-1],l=1;l<=o;++l){if(s===l&&a[s][l]>4)return v(n);d=r[l-1],g=i===d?0:1,u=a[s-1][l]+1,(m=a[s][l-1]+1)<u&&(u=m),(m=
a[s-1][l-1]+g)<u&&(u=m),a[s][l]=s>1&&l>1&&i===r[l-2]&&e[s-2]===d&&(m=a[s-2][l-2]+g)<u?m:u}return v(a[n][o]);function v(c){var p=Math.max(n,o),E=p===0?0:c/p,y=1-E;return{steps:c,relative:E,similarity:y}}}});var B=L(I=>{"use strict";I.__esModule=!0;I.distance=I.closest=void 0;var x=new Uint32Array(65536),J=function(e,r){for(var t=e.length,n=r.length,o=1<<t-1,a=-1,s=0,l=t,i=t;i--;)x[e.charCodeAt(i)]|=1<<i;
for(i=0;i<n;i++){var d=x[r.charCodeAt(i)],g=d|s;d|=(d&a)+a^a,s|=~(d|a),a&=d,s&o&&l++,a&o&&l--,s=s<<1|1,a=a<<1|~(g|s),s&=g}for(i=t;i--;)x[e.charCodeAt(i)]=0;return l},K=function(e,r){for(var t=r.length,
n=e.length,o=[],a=[],s=Math.ceil(t/32),l=Math.ceil(n/32),i=0;i<s;i++)a[i]=-1,o[i]=0;for(var d=0;d<l-1;d++){for(var g=0,u=-1,m=d*32,v=Math.min(32,n)+m,c=m;c<v;c++)x[e.charCodeAt(c)]|=1<<c;for(var i=0;i<
t;i++){var p=x[r.charCodeAt(i)],E=a[i/32|0]>>>i&1,y=o[i/32|0]>>>i&1,F=p|g,M=((p|y)&u)+u^u|p|y,f=g|~(M|u),h=u&M;f>>>31^E&&(a[i/32|0]^=1<<i),h>>>31^y&&(o[i/32|0]^=1<<i),f=f<<1|E,h=h<<1|y,u=h|~(F|f),g=f&
F}for(var c=m;c<v;c++)x[e.charCodeAt(c)]=0}for(var C=0,S=-1,T=d*32,A=Math.min(32,n-T)+T,c=T;c<A;c++)x[e.charCodeAt(c)]|=1<<c;for(var N=n,i=0;i<t;i++){var p=x[r.charCodeAt(i)],E=a[i/32|0]>>>i&1,y=o[i/32|
0]>>>i&1,F=p|C,M=((p|y)&S)+S^S|p|y,f=C|~(M|S),h=S&M;N+=f>>>n-1&1,N-=h>>>n-1&1,f>>>31^E&&(a[i/32|0]^=1<<i),h>>>31^y&&(o[i/32|0]^=1<<i),f=f<<1|E,h=h<<1|y,S=h|~(F|f),C=f&F}for(var c=T;c<A;c++)x[e.charCodeAt(
c)]=0;return N},W=function(e,r){if(e.length<r.length){var t=r;r=e,e=t}return r.length===0?e.length:e.length<=32?J(e,r):K(e,r)};I.distance=W;var X=function(e,r){for(var t=1/0,n=0,o=0;o<r.length;o++){var a=W(
e,r[o]);a<t&&(t=a,n=o)}return r[n]};I.closest=X});var k=class extends Error{name="UsageError"};var O=new Map;function oe(e){let{code:r,severity:t,summary:n,words:o}=e;if(O.has(r))throw new Error(`the diagnostic ${r} is declared twice`);let a=t==="error"||e.guardsTrust===!0,{onlyIn:s}=e;return O.
set(r,{code:r,severity:t,summary:n,guardsTrust:a,...s===void 0?{}:{onlyIn:s}}),(l,i,d=[])=>({code:r,severity:t,message:o(l),span:i,related:d})}function ae(){return[...O.values()].sort((e,r)=>e.code<r.
code?-1:1)}function ie(e,r){let t=[...r].sort((a,s)=>a.start-s.start||a.end-s.end),n="",o=0;for(let[a,s]of t.entries())a>0&&s.start<o||(n+=e.slice(o,s.start)+s.text,o=s.end);return n+e.slice(o)}function le(e){let r=[
...e].sort((t,n)=>t.start-n.start||t.end-n.end);return r.every(({start:t},n)=>n===0||t>=(r[n-1]?.end??0))}function de(e,r){if(e===r)return 0;let t=Math.min(e.length,r.length);for(let n=0;n<t;n++){let o=e.charCodeAt(n),a=r.charCodeAt(n);if(o!==a)return R(o)-R(a)}return e.length-r.length}function R(e){return e>=
55296&&e<=57343?e+65536:e}var D=new WeakMap;function fe(e){let r=w(e.file,e.start),t=w(e.file,Math.max(e.start,e.end));return{file:e.file.path,line:r.line,column:r.column,endLine:t.line,endColumn:t.column}}function H(e,r){let t=Y(
e),n=t[r-1];if(n===void 0)return"";let o=e.text.slice(n,t[r]??e.text.length);return o.endsWith(`
`)?o.slice(0,o.endsWith(`\r
`)?-2:-1):o}var b=400;function ye({file:e,start:r}){let{line:t,column:n}=w(e,r),o=H(e,t);if(o.length<=b)return{excerpt:o};let a=$(o,Math.max(0,n-1-b/2)),s=$(o,Math.min(o.length,Math.max(a,n-1)+b/2)),l=`${o.
slice(a,s)}${s<o.length?"…":""}`;return a===0?{excerpt:l}:{excerpt:`…${l}`,excerptColumn:a}}function $(e,r){let t=e.charCodeAt(r);return t>=56320&&t<=57343?r+1:r}function ge(e){return{file:e,start:0,
end:0}}function w(e,r){let t=Y(e),n=0,o=t.length-1;for(;n<o;){let a=n+o+1>>1;(t[a]??0)<=r?n=a:o=a-1}return{line:n+1,column:r-(t[n]??0)+1}}function Y(e){let r=D.get(e);if(r!==void 0)return r;let t=[0];
for(let n=e.text.indexOf(`
`);n>=0;n=e.text.indexOf(`
`,n+1))t.push(n+1);return D.set(e,t),t}var U=P(j()),G=P(B());function Z(e,r){if(e.length===0||e.length>Q)return;let t=e.toLowerCase(),n;for(let o of r){let a=o.toLowerCase(),s=q(t,a)+(a[0]===t[0]?0:.5);s<(n?.rank??Number.POSITIVE_INFINITY)&&
(n={text:o,rank:s})}return n?.text}var Q=256,_=Q;function q(e,r){let[t,n]=[e.split("/"),r.split("/")];return t.length>n.length?Number.POSITIVE_INFINITY:t.length<n.length?t.length===1?Number.POSITIVE_INFINITY:
_+z(e,r):t.reduce((o,a,s)=>o+z(a,n[s]??""),0)}function z(e,r){let t=e.length<4?1:Math.max(2,Math.floor(e.length/3));if(Math.abs(e.length-r.length)>t)return Number.POSITIVE_INFINITY;let n=(0,G.distance)(
e,r),o=n>1&&n<=2*t?Math.min(n,(0,U.default)(e,r).steps):n;return o<=t?o:Number.POSITIVE_INFINITY}function xe(e,r){let t=Z(e,r);return t===void 0?"":`; did you mean \`${t}\`?`}function ee(e){return e instanceof Error&&"code"in e&&"syscall"in e}function re(e){let r=ee(e)?e.code:void 0;return te[r??""]??r??"the system refused"}function Ee(e){let{syscall:r,path:t}=e;return`can\
not ${r}${t===void 0?"":` \`${t}\``}: ${re(e)}`}var te={EACCES:"permission denied",EPERM:"permission denied",EROFS:"the file system is read-only",ENOSPC:"no space is left",EDQUOT:"no space is left",EIO:"\
the device failed",ENOENT:"there is no such folder",ENOTDIR:"a part of its path is a file, not a folder",ENAMETOOLONG:"its name is too long",ELOOP:"a part of its path is a symbolic link",EMFILE:"too m\
any files are open"};export{oe as a,ae as b,ie as c,le as d,de as e,fe as f,H as g,ye as h,ge as i,Z as j,xe as k,ee as l,re as m,Ee as n,k as o};
