import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{c as A}from"./shared-report-test-4.js";import{c_10 as L}from"./shared-command.js";import{a_9 as D,c_9 as I}from"./shared-command.js";import{n_53 as O}from"./shared-run.js";import{a as g,
b as j}from"./shared-report-text-8.js";import{b_11 as $,e_11 as x,f_11 as d,g_11 as u,j_11 as S,m_11 as k,n_11 as C,r_11 as F,s_11 as T}from"./shared-command.js";function ve(e,n){return q(e,n)}function*q(e,{review:n}){let{shown:r,leftOut:i}=A(e,{...n,budget:{error:10,warning:10,notice:10}});yield*Q({shown:r,leftOut:i})}function*Q({shown:e,leftOut:n}){for(let r of e)
yield X(r);n>0&&(yield`::notice::${n} more, see the other reports
`)}function X({level:e,title:n,message:r,file:i,startLine:t,startColumn:o,endColumn:s}){let a=Object.entries({title:n,file:i,line:t,col:o,endColumn:s}).filter(([,c])=>c!==void 0&&c!=="").map(([c,f])=>`${c}\
=${Y(String(f))}`);return`::${e} ${a.join(",")}::${N(r)}
`}function N(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function Y(e){return N(e).replaceAll(":","%3A").replaceAll(",","%2C")}import{deflateRawSync as K}from"node:zlib";var w="%SRCROOT%";function m(e,n){let r=ee(e);return{physicalLocation:{artifactLocation:{uri:Z(L(n,e.file)??e.file),uriBaseId:w},...r===void 0?{}:{region:r}}}}function Z(e){return e.split("/").map(n=>encodeURIComponent(
Buffer.from(n).toString())).join("/")}function ee({line:e,column:n,endLine:r=e,endColumn:i,excerpt:t,excerptColumn:o=1}){if(e===void 0)return;if(n===void 0)return{startLine:e};let s=r===e,a=i??(t===void 0?
void 0:Math.max(n,t.trimEnd().length+o)),c=s&&a!==void 0?t?.slice(n-o,a-o):void 0;return{startLine:e,startColumn:n,...a===void 0?{}:{endLine:r??e,endColumn:a},...c===void 0||c===""||c.length>ne?{}:{snippet:{
text:c}}}}var ne=400;import{createHash as te}from"node:crypto";function M({suite:e,result:n},r){let{name:i,status:t,severity:o,file:s}=n,a=U(r),c=e.environment==="default"?[]:[`environment ${d(e.environment)}`],f=[oe(n),...re(n,a),...[...c,S(e.cni)].map(l)];return{
ruleId:t==="failed"?"case/failed":"case/errored",level:t==="failed"&&o==="warning"?"warning":"error",message:{text:x(f.join(`
`),J)},location:m(n,r),relatedLocations:a.locations,identity:[s,I(e),e.cni.name,e.cni.version??"",i]}}function P(e,n){let{code:r,severity:i,message:t,file:o="",excerpt:s="",related:a}=e;if(e.file===void 0)
return;let c=U(n),f=a.slice(0,B).map(p=>`See ${c.to(p,p.message)}: ${l(u(p.message))}`);return{ruleId:r,level:i==="notice"?"note":i,message:{text:x([l(u(t)),...f].join(`
`),J)},location:m({...e,file:o},n),relatedLocations:c.locations,identity:[o,t.replace(/:\d+/g,""),s.trim()],...e.fix===void 0?{}:{fixes:[ie(e.fix,n)]}}}function ie({edits:e},n){let r=[...new Set(e.map(
({file:i})=>i))];return{description:{text:"Mend it as the message says."},artifactChanges:r.map(i=>({artifactLocation:m({file:i},n).physicalLocation?.artifactLocation??{},replacements:e.filter(t=>t.file===
i).map(({line:t,column:o,endLine:s,endColumn:a,text:c})=>({deletedRegion:{startLine:t,startColumn:o,endLine:s,endColumn:a},...c===""?{}:{insertedContent:{text:c}}}))}))}}function G({ruleId:e,identity:n}){
return te("sha256").update(JSON.stringify([e,...n])).digest("hex").slice(0,32)}function U(e){let n=[];return{locations:n,to:(i,t)=>{let o=d(k({file:i.file,line:i.line}));if(n.length>=B)return o;let s=n.
length+1;return n.push({id:s,...m(i,e),message:{text:l(u(t))}}),`[${o.replace(/[\\[\]]/g,"\\$&")}](${s})`}}}var B=50;function oe(e){let{name:n,counterexample:r,pairs:i}=e;if(r===void 0)return l(`${d(n)}\
: ${T(e)}`);let t=F({...e,pairs:{checked:1,differing:0}}),o=i.checked>1&&i.differing>0?` (${i.differing} of ${i.checked} pairs)`:"";return l(`${d(n)}: ${t}: ${C(r)}${o}`)}function*re(e,n){let r=e.decisions[Symbol.
iterator](),i=!0;for(let{kind:t,text:o}of D(e)){if(t==="decision"){let{value:a}=r.next();yield a?.file===void 0?l(o):`${E(o)}, at ${n.to({...a,file:a.file},o)}.`;continue}let s=t==="place"||se(t,e,i);
t==="connection"&&(i=!1),s||(yield l(o))}}function se(e,{counterexample:n,message:r},i){return n!==void 0?e==="verdict"||e==="connection"&&i:e===(r===""?"verdict":"message")}function E(e){return e.replaceAll(
"](","] (")}function l(e){return E(/[.!?…]$/.test(e)?e:`${e}.`)}var J=4e3;var h="https://github.com/reachspec/reachspec";function H(e,n){let r=new Set(e.map(({code:t})=>t)),i=new Map(n.filter(({code:t})=>!r.has(t)).map(t=>[t.code,t.severity]));return[...ae,...e.map(W),...[...i].
map(([t,o])=>W({code:t,severity:o,summary:"Something was found about a file",guardsTrust:o==="error"}))]}var Oe=y({id:"mutate/survived",short:"No connectivity test notices this change of a policy.",full:"\
The policy was changed here, something that no test asks about opened or closed, and every test passed as before.",level:"warning",help:["The message tells what was changed, and a connection that the \
change opens or closes.","Add the case that it proposes to a test file, or remove what is written there if nobody needs it."],precision:"very-high"}),ae=[y({id:"case/failed",short:"A connectivity test\
 failed.",full:"The NetworkPolicies allow a connection that a test says must be denied, or deny one that it says must be allowed.",level:"error",help:["The message names a connection that differs, and\
 what decides it in each direction: the policy, its rule and its line.","Change the policy at that line where the test is right, and the test where the policy is right. The nearest miss tells which ru\
le would decide otherwise, and what it lacks.","A gap that is known can be marked with `expectFailure`, a reason and a date."],precision:"very-high"}),y({id:"case/errored",short:"A connectivity test c\
ould not be judged.",full:"A test examined nothing, names something that no manifest declares, contradicts another test, or depends on a fact that no file tells.",level:"error",help:["Such a test prov\
es nothing, and never counts as passed.","The message tells what was missing and what would settle it: a name to correct, a Namespace to declare, the CNI plugin or an address range to name."],precision:"\
very-high"})];function W({code:e,severity:n,summary:r,guardsTrust:i}){let t=`${_(d(r))}.`;return y({id:e,short:t,full:t,level:n==="notice"?"note":n,help:[t,"The message of each result tells what was f\
ound, what was expected, and how to mend it.",ce[n],i?"Without it a wrong verdict could look right, so settings can raise its severity and never lower it.":`\`severities\` in the settings file can chang\
e its severity, or turn it off: \`${d(e)}: off\`.`],precision:"high"})}var ce={error:"It is an error: as long as it is there the run cannot be trusted, and exits with 2.",warning:"It is a warning: lik\
ely a mistake. It fails no run but that of `lint`, by `--fail-on`.",notice:"It is a notice: worth knowing. It fails no run but that of `lint`, by `--fail-on notice`."};function y({id:e,short:n,full:r,
level:i,help:t,precision:o}){let s=`${h}/blob/main/docs/diagnostics.md#${e.toLowerCase().replace(/[^a-z0-9-]/g,"")}`,a=d(e);return{id:a,name:a.split(/[^\p{L}\p{N}]+/u).map(_).join("")||"Diagnostic",shortDescription:{
text:n},fullDescription:{text:r},help:{text:t.join(`

`).replaceAll("`",""),markdown:`# ${n}

${t.join(`

`)}

[All diagnostics](${h}/blob/main/docs/diagnostics.md)
`},helpUri:s,defaultConfiguration:{level:i},properties:{tags:["kubernetes","network-policy","reachability"],precision:o,"problem.severity":i==="note"?"recommendation":i}}}function _(e){return e.charAt(
0).toUpperCase()+e.slice(1)}var v={results:25e3,bytes:9e6};function Je(e,n,r=v){let i=O(e);return de({...e,exit:{code:i,words:he[i]}},n,r)}function*de(e,{review:n,tool:r},i=v){let{diagnostics:t,exit:o}=e,s=H(r.diagnostics,t);yield*le(
{findings:fe(e,n.prefix),rules:s,diagnostics:t,exit:o},r,i)}function*le({findings:e,rules:n,diagnostics:r,exit:i},t,o=v){let s=ue(pe(e,n),o),a={name:"reachspec",fullName:`reachspec ${t.version}`,version:t.
version,semanticVersion:t.version,informationUri:h,shortDescription:{text:"Proves who can reach whom in a Kubernetes cluster, from its manifests."},rules:[...n]};yield`{
"$schema": "https://json.schemastore.org/sarif-2.1.0.json",
"version": "2.1.0",
"runs": [{
`,yield`"tool": {"driver": ${g(a)}},
`,yield`"invocations": [${g(me({diagnostics:r,exit:i},n,e.length-s.length))}],
`,yield`"originalUriBaseIds": ${g({[w]:{description:{text:"The root of the repository."}}})},
`,yield`"columnKind": "utf16CodeUnits",
"results": `,yield*j(s,c=>[c]),yield`
}]}
`}function fe({suites:e,diagnostics:n},r){let i=e.flatMap(o=>o.cases.filter(({status:s})=>s==="failed"||s==="errored").map(s=>M({suite:o,result:s},r))),t=n.flatMap(o=>P(o,r)??[]);return[...i,...t].sort(
(o,s)=>z[o.level]-z[s.level])}var z={error:0,warning:1,note:2};function*pe(e,n){let r=new Map(n.map(({id:t},o)=>[t,o])),i=new Map;for(let t of e){let o=G(t),s=(i.get(o)??0)+1;i.set(o,s);let{level:a,message:c,
location:f,relatedLocations:p,fixes:R}=t,b=d(t.ruleId),V={ruleId:b,ruleIndex:r.get(b)??0,level:a,message:c,locations:[f],...p.length===0?{}:{relatedLocations:[...p]},...R===void 0?{}:{fixes:[...R]},partialFingerprints:{
"reachspecIdentity/v1":`${o}:${s}`}};yield g(V)}}function ue(e,{results:n,bytes:r}){let i=[],t=[],o=0;for(let s of e){if(i.length+t.length>=n)break;if(t.push(s),!(t.length<ge)){if(o+=K(t.join(`
`)).length,o>r)return i;i.push(...t),t=[]}}return o+=K(t.join(`
`)).length,o>r?i:[...i,...t]}var ge=100;function me({diagnostics:e,exit:{code:n,words:r}},i,t){let o=[...t===0?[]:[ye(t)],...xe(e,i)];return{executionSuccessful:n!==2,exitCode:n,exitCodeDescription:r,
...o.length===0?{}:{toolExecutionNotifications:o}}}var he={0:"Every assertion holds.",1:"An assertion failed.",2:"The input can't be trusted: a bad file, or a case that couldn't be judged."};function ye(e){
return{level:"warning",message:{text:`${$(e,"result is","results are")} left out here, the least severe ones: code scanning takes 25,000 results and 10 MB. The JSON report has them all.`}}}function xe(e,n){
return e.filter(({file:r})=>r===void 0).map(({code:r,severity:i,message:t})=>{let o=d(r),s=n.findIndex(a=>a.id===o);return{level:i==="notice"?"note":i,message:{text:u(t)},associatedRule:{id:o,...s<0?{}:
{index:s}}}})}export{ve as a,q as b,Q as c,m as d,P as e,G as f,H as g,Oe as h,Je as i,de as j,le as k};
