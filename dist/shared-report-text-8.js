import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
var i=/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu;function o(n){let e=JSON.stringify(n).replaceAll("##[","#\\u0023[");return/^[\x20-\x7e]*$/.test(e)?e:e.replace(i,s)}function s(n){return Array.from({length:n.
length},(t,r)=>n.charCodeAt(r)).map(t=>`\\u${t.toString(16).padStart(4,"0")}`).join("")}function*l(n,e=t=>[o(t)]){let t=`[
`;for(let r of n)yield t,yield*e(r),t=`,
`;yield t===`[
`?"[]":`
]`}export{o as a,l as b};
