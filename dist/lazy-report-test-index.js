import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{d as mi,e as gi,g as yi,h as Se,i as bi,k as ht,r as wi}from"./shared-report-test.js";import"./shared-report-inputs.js";import{b as ci,d as B,e as gs,f as R,g as _,h as ui,i as fi,j as ut,k as hi,
l as ft,m as ce,n as di,r as pi,s as we,w as K,x as ue}from"./shared-report-text.js";import{u as li}from"./shared-diagnostics.js";import{a as ct,b as y,d as xa}from"./shared-esbuild.js";var O=y(I=>{"use strict";var Os=Symbol.for("yaml.alias"),Yi=Symbol.for("yaml.document"),yt=Symbol.for("yaml.map"),Ji=Symbol.for("yaml.pair"),Cs=Symbol.for("yaml.scalar"),bt=Symbol.for("yaml.seq"),W=Symbol.
for("yaml.node.type"),Tl=s=>!!s&&typeof s=="object"&&s[W]===Os,El=s=>!!s&&typeof s=="object"&&s[W]===Yi,Ll=s=>!!s&&typeof s=="object"&&s[W]===yt,ql=s=>!!s&&typeof s=="object"&&s[W]===Ji,Gi=s=>!!s&&typeof s==
"object"&&s[W]===Cs,$l=s=>!!s&&typeof s=="object"&&s[W]===bt;function Wi(s){if(s&&typeof s=="object")switch(s[W]){case yt:case bt:return!0}return!1}function Pl(s){if(s&&typeof s=="object")switch(s[W]){case Os:case yt:case Cs:case bt:
return!0}return!1}var Il=s=>(Gi(s)||Wi(s))&&!!s.anchor;I.ALIAS=Os;I.DOC=Yi;I.MAP=yt;I.NODE_TYPE=W;I.PAIR=Ji;I.SCALAR=Cs;I.SEQ=bt;I.hasAnchor=Il;I.isAlias=Tl;I.isCollection=Wi;I.isDocument=El;I.isMap=Ll;
I.isNode=Pl;I.isPair=ql;I.isScalar=Gi;I.isSeq=$l});var Ie=y(Ts=>{"use strict";var $=O(),D=Symbol("break visit"),Qi=Symbol("skip children"),J=Symbol("remove node");function wt(s,e){let t=Hi(e);$.isDocument(s)?Ne(null,s.contents,t,Object.freeze([s]))===
J&&(s.contents=null):Ne(null,s,t,Object.freeze([]))}wt.BREAK=D;wt.SKIP=Qi;wt.REMOVE=J;function Ne(s,e,t,n){let i=zi(s,e,t,n);if($.isNode(i)||$.isPair(i))return Xi(s,n,i),Ne(s,i,t,n);if(typeof i!="symb\
ol"){if($.isCollection(e)){n=Object.freeze(n.concat(e));for(let r=0;r<e.items.length;++r){let o=Ne(r,e.items[r],t,n);if(typeof o=="number")r=o-1;else{if(o===D)return D;o===J&&(e.items.splice(r,1),r-=1)}}}else if($.
isPair(e)){n=Object.freeze(n.concat(e));let r=Ne("key",e.key,t,n);if(r===D)return D;r===J&&(e.key=null);let o=Ne("value",e.value,t,n);if(o===D)return D;o===J&&(e.value=null)}}return i}async function St(s,e){
let t=Hi(e);$.isDocument(s)?await ve(null,s.contents,t,Object.freeze([s]))===J&&(s.contents=null):await ve(null,s,t,Object.freeze([]))}St.BREAK=D;St.SKIP=Qi;St.REMOVE=J;async function ve(s,e,t,n){let i=await zi(
s,e,t,n);if($.isNode(i)||$.isPair(i))return Xi(s,n,i),ve(s,i,t,n);if(typeof i!="symbol"){if($.isCollection(e)){n=Object.freeze(n.concat(e));for(let r=0;r<e.items.length;++r){let o=await ve(r,e.items[r],
t,n);if(typeof o=="number")r=o-1;else{if(o===D)return D;o===J&&(e.items.splice(r,1),r-=1)}}}else if($.isPair(e)){n=Object.freeze(n.concat(e));let r=await ve("key",e.key,t,n);if(r===D)return D;r===J&&(e.
key=null);let o=await ve("value",e.value,t,n);if(o===D)return D;o===J&&(e.value=null)}}return i}function Hi(s){return typeof s=="object"&&(s.Collection||s.Node||s.Value)?Object.assign({Alias:s.Node,Map:s.
Node,Scalar:s.Node,Seq:s.Node},s.Value&&{Map:s.Value,Scalar:s.Value,Seq:s.Value},s.Collection&&{Map:s.Collection,Seq:s.Collection},s):s}function zi(s,e,t,n){if(typeof t=="function")return t(s,e,n);if($.
isMap(e))return t.Map?.(s,e,n);if($.isSeq(e))return t.Seq?.(s,e,n);if($.isPair(e))return t.Pair?.(s,e,n);if($.isScalar(e))return t.Scalar?.(s,e,n);if($.isAlias(e))return t.Alias?.(s,e,n)}function Xi(s,e,t){
let n=e[e.length-1];if($.isCollection(n))n.items[s]=t;else if($.isPair(n))s==="key"?n.key=t:n.value=t;else if($.isDocument(n))n.contents=t;else{let i=$.isAlias(n)?"alias":"scalar";throw new Error(`Can\
not replace node with ${i} parent`)}}Ts.visit=wt;Ts.visitAsync=St});var Es=y(er=>{"use strict";var Zi=O(),_l=Ie(),Ml={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Dl=s=>s.replace(/[!,[\]{}]/g,e=>Ml[e]),_e=class s{constructor(e,t){this.docStart=null,this.
docEnd=!1,this.yaml=Object.assign({},s.defaultYaml,e),this.tags=Object.assign({},s.defaultTags,t)}clone(){let e=new s(this.yaml,this.tags);return e.docStart=this.docStart,e}atDocument(){let e=new s(this.
yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:s.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},s.
defaultTags);break}return e}add(e,t){this.atNextDocument&&(this.yaml={explicit:s.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},s.defaultTags),this.atNextDocument=!1);let n=e.trim().split(
/[ \t]+/),i=n.shift();switch(i){case"%TAG":{if(n.length!==2&&(t(0,"%TAG directive should contain exactly two parts"),n.length<2))return!1;let[r,o]=n;return this.tags[r]=o,!0}case"%YAML":{if(this.yaml.
explicit=!0,n.length!==1)return t(0,"%YAML directive should contain exactly one part"),!1;let[r]=n;if(r==="1.1"||r==="1.2")return this.yaml.version=r,!0;{let o=/^\d+\.\d+$/.test(r);return t(6,`Unsuppo\
rted YAML version ${r}`,o),!1}}default:return t(0,`Unknown directive ${i}`,!0),!1}}tagName(e,t){if(e==="!")return"!";if(e[0]!=="!")return t(`Not a valid tag: ${e}`),null;if(e[1]==="<"){let o=e.slice(2,
-1);return o==="!"||o==="!!"?(t(`Verbatim tags aren't resolved, so ${e} is invalid.`),null):(e[e.length-1]!==">"&&t("Verbatim tags must end with a >"),o)}let[,n,i]=e.match(/^(.*!)([^!]*)$/s);i||t(`The\
 ${e} tag has no suffix`);let r=this.tags[n];if(r)try{return r+decodeURIComponent(i)}catch(o){return t(String(o)),null}return n==="!"?e:(t(`Could not resolve tag: ${e}`),null)}tagString(e){for(let[t,n]of Object.
entries(this.tags))if(e.startsWith(n))return t+Dl(e.substring(n.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let t=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.
tags),i;if(e&&n.length>0&&Zi.isNode(e.contents)){let r={};_l.visit(e.contents,(o,a)=>{Zi.isNode(a)&&a.tag&&(r[a.tag]=!0)}),i=Object.keys(r)}else i=[];for(let[r,o]of n)r==="!!"&&o==="tag:yaml.org,2002:"||
(!e||i.some(a=>a.startsWith(o)))&&t.push(`%TAG ${r} ${o}`);return t.join(`
`)}};_e.defaultYaml={explicit:!1,version:"1.2"};_e.defaultTags={"!!":"tag:yaml.org,2002:"};er.Directives=_e});var Nt=y(Me=>{"use strict";var tr=O(),xl=Ie();function Rl(s){if(/[\x00-\x19\s,[\]{}]/.test(s)){let t=`Anchor must not contain whitespace or control characters: ${JSON.stringify(s)}`;throw new Error(t)}
return!0}function sr(s){let e=new Set;return xl.visit(s,{Value(t,n){n.anchor&&e.add(n.anchor)}}),e}function nr(s,e){for(let t=1;;++t){let n=`${s}${t}`;if(!e.has(n))return n}}function Fl(s,e){let t=[],
n=new Map,i=null;return{onAnchor:r=>{t.push(r),i??(i=sr(s));let o=nr(e,i);return i.add(o),o},setAnchors:()=>{for(let r of t){let o=n.get(r);if(typeof o=="object"&&o.anchor&&(tr.isScalar(o.node)||tr.isCollection(
o.node)))o.node.anchor=o.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=r,a}}},sourceObjects:n}}Me.anchorIsValid=Rl;Me.anchorNames=sr;Me.createNodeAnchors=
Fl;Me.findNewAnchor=nr});var Ls=y(ir=>{"use strict";function De(s,e,t,n){if(n&&typeof n=="object")if(Array.isArray(n))for(let i=0,r=n.length;i<r;++i){let o=n[i],a=De(s,n,String(i),o);a===void 0?delete n[i]:a!==o&&(n[i]=a)}else if(n instanceof
Map)for(let i of Array.from(n.keys())){let r=n.get(i),o=De(s,n,i,r);o===void 0?n.delete(i):o!==r&&n.set(i,o)}else if(n instanceof Set)for(let i of Array.from(n)){let r=De(s,n,i,i);r===void 0?n.delete(
i):r!==i&&(n.delete(i),n.add(r))}else for(let[i,r]of Object.entries(n)){let o=De(s,n,i,r);o===void 0?delete n[i]:o!==r&&(n[i]=o)}return s.call(e,t,n)}ir.applyReviver=De});var Z=y(or=>{"use strict";var Bl=O();function rr(s,e,t){if(Array.isArray(s))return s.map((n,i)=>rr(n,String(i),t));if(s&&typeof s.toJSON=="function"){if(!t||!Bl.hasAnchor(s))return s.toJSON(e,t);let n={
aliasCount:0,count:1,res:void 0};t.anchors.set(s,n),t.onCreate=r=>{n.res=r,delete t.onCreate};let i=s.toJSON(e,t);return t.onCreate&&t.onCreate(i),i}return typeof s=="bigint"&&!t?.keep?Number(s):s}or.
toJS=rr});var vt=y(lr=>{"use strict";var Kl=Ls(),ar=O(),jl=Z(),qs=class{constructor(e){Object.defineProperty(this,ar.NODE_TYPE,{value:e})}clone(){let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:n,onAnchor:i,reviver:r}={}){if(!ar.isDocument(e))throw new TypeError("A document argument is required");let o={
anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof n=="number"?n:100},a=jl.toJS(this,"",o);if(typeof i=="function")for(let{count:l,res:c}of o.anchors.values())i(c,l);return typeof r==
"function"?Kl.applyReviver(r,{"":a},"",a):a}};lr.NodeBase=qs});var xe=y(cr=>{"use strict";var Vl=Nt(),Ul=Ie(),Ae=O(),Yl=vt(),Jl=Z(),$s=class extends Yl.NodeBase{constructor(e){super(Ae.ALIAS),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("\
Alias nodes cannot have tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let n;t?.aliasResolveCache?n=t.aliasResolveCache:(n=[],Ul.visit(e,{Node:(r,o)=>{
(Ae.isAlias(o)||Ae.hasAnchor(o))&&n.push(o)}}),t&&(t.aliasResolveCache=n));let i;for(let r of n){if(r===this)break;r.anchor===this.source&&(i=r)}if(i&&t){let{anchors:r,doc:o,maxAliasCount:a}=t,l=r.get(
i);if(l||(Jl.toJS(i,null,t),l=r.get(i)),l?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(a>=0&&(l.count+=1,l.aliasCount===0&&(l.aliasCount=
At(o,i,r)),l.count*l.aliasCount>a)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return i}toJSON(e,t){if(!t)return{source:this.source};let n=this.resolve(
t.doc,t);if(!n){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(i)}return t.anchors.get(n).res}toString(e,t,n){let i=`*${this.source}`;if(e){
if(Vl.anchorIsValid(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(r)}if(e.implicitKey)
return`${i} `}return i}};function At(s,e,t){if(Ae.isAlias(e)){let n=e.resolve(s),i=t&&n&&t.get(n);return i?i.count*i.aliasCount:0}else if(Ae.isCollection(e)){let n=0;for(let i of e.items){let r=At(s,i,
t);r>n&&(n=r)}return n}else if(Ae.isPair(e)){let n=At(s,e.key,t),i=At(s,e.value,t);return Math.max(n,i)}return 1}cr.Alias=$s});var E=y(Ps=>{"use strict";var Gl=O(),Wl=vt(),Ql=Z(),Hl=s=>!s||typeof s!="function"&&typeof s!="object",ee=class extends Wl.NodeBase{constructor(e){super(Gl.SCALAR),this.value=e}toJSON(e,t){return t?.keep?
this.value:Ql.toJS(this.value,e,t)}toString(){return String(this.value)}};ee.BLOCK_FOLDED="BLOCK_FOLDED";ee.BLOCK_LITERAL="BLOCK_LITERAL";ee.PLAIN="PLAIN";ee.QUOTE_DOUBLE="QUOTE_DOUBLE";ee.QUOTE_SINGLE=
"QUOTE_SINGLE";Ps.Scalar=ee;Ps.isScalarValue=Hl});var Re=y(fr=>{"use strict";var zl=xe(),he=O(),ur=E(),Xl="tag:yaml.org,2002:";function Zl(s,e,t){if(e){let n=t.filter(r=>r.tag===e),i=n.find(r=>!r.format)??n[0];if(!i)throw new Error(`Tag ${e} not foun\
d`);return i}return t.find(n=>n.identify?.(s)&&!n.format)}function ec(s,e,t){if(he.isDocument(s)&&(s=s.contents),he.isNode(s))return s;if(he.isPair(s)){let h=t.schema[he.MAP].createNode?.(t.schema,null,
t);return h.items.push(s),h}(s instanceof String||s instanceof Number||s instanceof Boolean||typeof BigInt<"u"&&s instanceof BigInt)&&(s=s.valueOf());let{aliasDuplicateObjects:n,onAnchor:i,onTagObj:r,
schema:o,sourceObjects:a}=t,l;if(n&&s&&typeof s=="object"){if(l=a.get(s),l)return l.anchor??(l.anchor=i(s)),new zl.Alias(l.anchor);l={anchor:null,node:null},a.set(s,l)}e?.startsWith("!!")&&(e=Xl+e.slice(
2));let c=Zl(s,e,o.tags);if(!c){if(s&&typeof s.toJSON=="function"&&(s=s.toJSON()),!s||typeof s!="object"){let h=new ur.Scalar(s);return l&&(l.node=h),h}c=s instanceof Map?o[he.MAP]:Symbol.iterator in Object(
s)?o[he.SEQ]:o[he.MAP]}r&&(r(c),delete t.onTagObj);let f=c?.createNode?c.createNode(t.schema,s,t):typeof c?.nodeClass?.from=="function"?c.nodeClass.from(t.schema,s,t):new ur.Scalar(s);return e?f.tag=e:
c.default||(f.tag=c.tag),l&&(l.node=f),f}fr.createNode=ec});var Ot=y(kt=>{"use strict";var tc=Re(),G=O(),sc=vt();function Is(s,e,t){let n=t;for(let i=e.length-1;i>=0;--i){let r=e[i];if(typeof r=="number"&&Number.isInteger(r)&&r>=0){let o=[];o[r]=n,n=o}else n=new Map(
[[r,n]])}return tc.createNode(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:s,sourceObjects:new Map})}var hr=s=>s==
null||typeof s=="object"&&!!s[Symbol.iterator]().next().done,_s=class extends sc.NodeBase{constructor(e,t){super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){
let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(t.schema=e),t.items=t.items.map(n=>G.isNode(n)||G.isPair(n)?n.clone(e):n),this.range&&(t.range=this.range.
slice()),t}addIn(e,t){if(hr(e))this.add(t);else{let[n,...i]=e,r=this.get(n,!0);if(G.isCollection(r))r.addIn(i,t);else if(r===void 0&&this.schema)this.set(n,Is(this.schema,i,t));else throw new Error(`E\
xpected YAML collection at ${n}. Remaining path: ${i}`)}}deleteIn(e){let[t,...n]=e;if(n.length===0)return this.delete(t);let i=this.get(t,!0);if(G.isCollection(i))return i.deleteIn(n);throw new Error(
`Expected YAML collection at ${t}. Remaining path: ${n}`)}getIn(e,t){let[n,...i]=e,r=this.get(n,!0);return i.length===0?!t&&G.isScalar(r)?r.value:r:G.isCollection(r)?r.getIn(i,t):void 0}hasAllNullValues(e){
return this.items.every(t=>{if(!G.isPair(t))return!1;let n=t.value;return n==null||e&&G.isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(e){let[t,...n]=e;if(n.length===0)return this.
has(t);let i=this.get(t,!0);return G.isCollection(i)?i.hasIn(n):!1}setIn(e,t){let[n,...i]=e;if(i.length===0)this.set(n,t);else{let r=this.get(n,!0);if(G.isCollection(r))r.setIn(i,t);else if(r===void 0&&
this.schema)this.set(n,Is(this.schema,i,t));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${i}`)}}};kt.Collection=_s;kt.collectionFromPath=Is;kt.isEmptyPath=hr});var Fe=y(Ct=>{"use strict";var nc=s=>s.replace(/^(?!$)(?: $)?/gm,"#");function Ms(s,e){return/^\n+$/.test(s)?s.substring(1):e?s.replace(/^(?! *$)/gm,e):s}var ic=(s,e,t)=>s.endsWith(`
`)?Ms(t,e):t.includes(`
`)?`
`+Ms(t,e):(s.endsWith(" ")?"":" ")+t;Ct.indentComment=Ms;Ct.lineComment=ic;Ct.stringifyComment=nc});var pr=y(Be=>{"use strict";var rc="flow",Ds="block",Tt="quoted";function oc(s,e,t="flow",{indentAtStart:n,lineWidth:i=80,minContentWidth:r=20,onFold:o,onOverflow:a}={}){if(!i||i<0)return s;i<r&&(r=0);
let l=Math.max(1+r,1+i-e.length);if(s.length<=l)return s;let c=[],f={},h=i-e.length;typeof n=="number"&&(n>i-Math.max(2,r)?c.push(0):h=i-n);let u,m,g=!1,d=-1,p=-1,w=-1;t===Ds&&(d=dr(s,d,e.length),d!==
-1&&(h=d+l));for(let S;S=s[d+=1];){if(t===Tt&&S==="\\"){switch(p=d,s[d+1]){case"x":d+=3;break;case"u":d+=5;break;case"U":d+=9;break;default:d+=1}w=d}if(S===`
`)t===Ds&&(d=dr(s,d,e.length)),h=d+e.length+l,u=void 0;else{if(S===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let v=s[d+1];v&&v!==" "&&v!==`
`&&v!=="	"&&(u=d)}if(d>=h)if(u)c.push(u),h=u+l,u=void 0;else if(t===Tt){for(;m===" "||m==="	";)m=S,S=s[d+=1],g=!0;let v=d>w+1?d-2:p-1;if(f[v])return s;c.push(v),f[v]=!0,h=v+l,u=void 0}else g=!0}m=S}if(g&&
a&&a(),c.length===0)return s;o&&o();let b=s.slice(0,c[0]);for(let S=0;S<c.length;++S){let v=c[S],A=c[S+1]||s.length;v===0?b=`
${e}${s.slice(0,A)}`:(t===Tt&&f[v]&&(b+=`${s[v]}\\`),b+=`
${e}${s.slice(v+1,A)}`)}return b}function dr(s,e,t){let n=e,i=e+1,r=s[i];for(;r===" "||r==="	";)if(e<i+t)r=s[++e];else{do r=s[++e];while(r&&r!==`
`);n=e,i=e+1,r=s[i]}return n}Be.FOLD_BLOCK=Ds;Be.FOLD_FLOW=rc;Be.FOLD_QUOTED=Tt;Be.foldFlowLines=oc});var je=y(mr=>{"use strict";var j=E(),te=pr(),Lt=(s,e)=>({indentAtStart:e?s.indent.length:s.indentAtStart,lineWidth:s.options.lineWidth,minContentWidth:s.options.minContentWidth}),qt=s=>/^(%|---|\.\.\.)/m.
test(s);function ac(s,e,t){if(!e||e<0)return!1;let n=e-t,i=s.length;if(i<=n)return!1;for(let r=0,o=0;r<i;++r)if(s[r]===`
`){if(r-o>n)return!0;if(o=r+1,i-o<=n)return!1}return!0}function Ke(s,e){let t=JSON.stringify(s);if(e.options.doubleQuotedAsJSON)return t;let{implicitKey:n}=e,i=e.options.doubleQuotedMinMultiLineLength,
r=e.indent||(qt(s)?"  ":""),o="",a=0;for(let l=0,c=t[l];c;c=t[++l])if(c===" "&&t[l+1]==="\\"&&t[l+2]==="n"&&(o+=t.slice(a,l)+"\\ ",l+=1,a=l,c="\\"),c==="\\")switch(t[l+1]){case"u":{o+=t.slice(a,l);let f=t.
substr(l+2,4);switch(f){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";
break;case"2029":o+="\\P";break;default:f.substr(0,2)==="00"?o+="\\x"+f.substr(2):o+=t.substr(l,6)}l+=5,a=l+1}break;case"n":if(n||t[l+2]==='"'||t.length<i)l+=1;else{for(o+=t.slice(a,l)+`

`;t[l+2]==="\\"&&t[l+3]==="n"&&t[l+4]!=='"';)o+=`
`,l+=2;o+=r,t[l+2]===" "&&(o+="\\"),l+=1,a=l+1}break;default:l+=1}return o=a?o+t.slice(a):t,n?o:te.foldFlowLines(o,r,te.FOLD_QUOTED,Lt(e,!1))}function xs(s,e){if(e.options.singleQuote===!1||e.implicitKey&&
s.includes(`
`)||/[ \t]\n|\n[ \t]/.test(s))return Ke(s,e);let t=e.indent||(qt(s)?"  ":""),n="'"+s.replace(/'/g,"''").replace(/\n+/g,`$&
${t}`)+"'";return e.implicitKey?n:te.foldFlowLines(n,t,te.FOLD_FLOW,Lt(e,!1))}function ke(s,e){let{singleQuote:t}=e.options,n;if(t===!1)n=Ke;else{let i=s.includes('"'),r=s.includes("'");i&&!r?n=xs:r&&
!i?n=Ke:n=t?xs:Ke}return n(s,e)}var Rs;try{Rs=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Rs=/\n+(?!\n|$)/g}function Et({comment:s,type:e,value:t},n,i,r){let{blockQuote:o,commentString:a,lineWidth:l}=n.options;if(!o||/\n[\t ]+$/.test(t))return ke(t,n);let c=n.indent||(n.forceBlockIndent||
qt(t)?"  ":""),f=o==="literal"?!0:o==="folded"||e===j.Scalar.BLOCK_FOLDED?!1:e===j.Scalar.BLOCK_LITERAL?!0:!ac(t,l,c.length);if(!t)return f?`|
`:`>
`;let h,u;for(u=t.length;u>0;--u){let A=t[u-1];if(A!==`
`&&A!=="	"&&A!==" ")break}let m=t.substring(u),g=m.indexOf(`
`);g===-1?h="-":t===m||g!==m.length-1?(h="+",r&&r()):h="",m&&(t=t.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace(Rs,`$&${c}`));let d=!1,p,w=-1;for(p=0;p<t.length;++p){let A=t[p];if(A===" ")d=!0;else if(A===`
`)w=p;else break}let b=t.substring(0,w<p?w+1:p);b&&(t=t.substring(b.length),b=b.replace(/\n+/g,`$&${c}`));let v=(d?c?"2":"1":"")+h;if(s&&(v+=" "+a(s.replace(/ ?[\r\n]+/g," ")),i&&i()),!f){let A=t.replace(
/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),k=!1,T=Lt(n,!0);o!=="folded"&&e!==j.Scalar.BLOCK_FOLDED&&(T.onOverflow=()=>{k=!0});let N=te.foldFlowLines(
`${b}${A}${m}`,c,te.FOLD_BLOCK,T);if(!k)return`>${v}
${c}${N}`}return t=t.replace(/\n+/g,`$&${c}`),`|${v}
${c}${b}${t}${m}`}function lc(s,e,t,n){let{type:i,value:r}=s,{actualString:o,implicitKey:a,indent:l,indentStep:c,inFlow:f}=e;if(a&&r.includes(`
`)||f&&/[[\]{},]/.test(r))return ke(r,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(r))return a||f||!r.includes(`
`)?ke(r,e):Et(s,e,t,n);if(!a&&!f&&i!==j.Scalar.PLAIN&&r.includes(`
`))return Et(s,e,t,n);if(qt(r)){if(l==="")return e.forceBlockIndent=!0,Et(s,e,t,n);if(a&&l===c)return ke(r,e)}let h=r.replace(/\n+/g,`$&
${l}`);if(o){let u=d=>d.default&&d.tag!=="tag:yaml.org,2002:str"&&d.test?.test(h),{compat:m,tags:g}=e.doc.schema;if(g.some(u)||m?.some(u))return ke(r,e)}return a?h:te.foldFlowLines(h,l,te.FOLD_FLOW,Lt(
e,!1))}function cc(s,e,t,n){let{implicitKey:i,inFlow:r}=e,o=typeof s.value=="string"?s:Object.assign({},s,{value:String(s.value)}),{type:a}=s;a!==j.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.
test(o.value)&&(a=j.Scalar.QUOTE_DOUBLE);let l=f=>{switch(f){case j.Scalar.BLOCK_FOLDED:case j.Scalar.BLOCK_LITERAL:return i||r?ke(o.value,e):Et(o,e,t,n);case j.Scalar.QUOTE_DOUBLE:return Ke(o.value,e);case j.
Scalar.QUOTE_SINGLE:return xs(o.value,e);case j.Scalar.PLAIN:return lc(o,e,t,n);default:return null}},c=l(a);if(c===null){let{defaultKeyType:f,defaultStringType:h}=e.options,u=i&&f||h;if(c=l(u),c===null)
throw new Error(`Unsupported default string type ${u}`)}return c}mr.stringifyString=cc});var Ve=y(Fs=>{"use strict";var uc=Nt(),se=O(),fc=Fe(),hc=je();function dc(s,e){let t=Object.assign({blockQuote:!0,commentString:fc.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,
doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,
trueStr:"true",verifyAliasOrder:!0},s.schema.toStringOptions,e),n;switch(t.collectionStyle){case"block":n=!1;break;case"flow":n=!0;break;default:n=null}return{anchors:new Set,doc:s,flowCollectionPadding:t.
flowCollectionPadding?" ":"",indent:"",indentStep:typeof t.indent=="number"?" ".repeat(t.indent):"  ",inFlow:n,options:t}}function pc(s,e){if(e.tag){let i=s.filter(r=>r.tag===e.tag);if(i.length>0)return i.
find(r=>r.format===e.format)??i[0]}let t,n;if(se.isScalar(e)){n=e.value;let i=s.filter(r=>r.identify?.(n));if(i.length>1){let r=i.filter(o=>o.test);r.length>0&&(i=r)}t=i.find(r=>r.format===e.format)??
i.find(r=>!r.format)}else n=e,t=s.find(i=>i.nodeClass&&n instanceof i.nodeClass);if(!t){let i=n?.constructor?.name??(n===null?"null":typeof n);throw new Error(`Tag not resolved for ${i} value`)}return t}
function mc(s,e,{anchors:t,doc:n}){if(!n.directives)return"";let i=[],r=(se.isScalar(s)||se.isCollection(s))&&s.anchor;r&&uc.anchorIsValid(r)&&(t.add(r),i.push(`&${r}`));let o=s.tag??(e.default?null:e.
tag);return o&&i.push(n.directives.tagString(o)),i.join(" ")}function gc(s,e,t,n){if(se.isPair(s))return s.toString(e,t,n);if(se.isAlias(s)){if(e.doc.directives)return s.toString(e);if(e.resolvedAliases?.
has(s))throw new TypeError("Cannot stringify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(s):e.resolvedAliases=new Set([s]),s=s.resolve(e.doc)}let i,r=se.isNode(s)?
s:e.doc.createNode(s,{onTagObj:l=>i=l});i??(i=pc(e.doc.schema.tags,r));let o=mc(r,i,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let a=typeof i.stringify=="function"?i.stringify(r,
e,t,n):se.isScalar(r)?hc.stringifyString(r,e,t,n):r.toString(e,t,n);return o?se.isScalar(r)||a[0]==="{"||a[0]==="["?`${o} ${a}`:`${o}
${e.indent}${a}`:a}Fs.createStringifyContext=dc;Fs.stringify=gc});var wr=y(br=>{"use strict";var Q=O(),gr=E(),yr=Ve(),Ue=Fe();function yc({key:s,value:e},t,n,i){let{allNullValues:r,doc:o,indent:a,indentStep:l,options:{commentString:c,indentSeq:f,simpleKeys:h}}=t,u=Q.
isNode(s)&&s.comment||null;if(h){if(u)throw new Error("With simple keys, key nodes cannot have comments");if(Q.isCollection(s)||!Q.isNode(s)&&typeof s=="object"){let T="With simple keys, collection ca\
nnot be used as a key value";throw new Error(T)}}let m=!h&&(!s||u&&e==null&&!t.inFlow||Q.isCollection(s)||(Q.isScalar(s)?s.type===gr.Scalar.BLOCK_FOLDED||s.type===gr.Scalar.BLOCK_LITERAL:typeof s=="ob\
ject"));t=Object.assign({},t,{allNullValues:!1,implicitKey:!m&&(h||!r),indent:a+l});let g=!1,d=!1,p=yr.stringify(s,t,()=>g=!0,()=>d=!0);if(!m&&!t.inFlow&&p.length>1024){if(h)throw new Error("With simp\
le keys, single line scalar must not span more than 1024 characters");m=!0}if(t.inFlow){if(r||e==null)return g&&n&&n(),p===""?"?":m?`? ${p}`:p}else if(r&&!h||e==null&&m)return p=`? ${p}`,u&&!g?p+=Ue.lineComment(
p,t.indent,c(u)):d&&i&&i(),p;g&&(u=null),m?(u&&(p+=Ue.lineComment(p,t.indent,c(u))),p=`? ${p}
${a}:`):(p=`${p}:`,u&&(p+=Ue.lineComment(p,t.indent,c(u))));let w,b,S;Q.isNode(e)?(w=!!e.spaceBefore,b=e.commentBefore,S=e.comment):(w=!1,b=null,S=null,e&&typeof e=="object"&&(e=o.createNode(e))),t.implicitKey=
!1,!m&&!u&&Q.isScalar(e)&&(t.indentAtStart=p.length+1),d=!1,!f&&l.length>=2&&!t.inFlow&&!m&&Q.isSeq(e)&&!e.flow&&!e.tag&&!e.anchor&&(t.indent=t.indent.substring(2));let v=!1,A=yr.stringify(e,t,()=>v=!0,
()=>d=!0),k=" ";if(u||w||b){if(k=w?`
`:"",b){let T=c(b);k+=`
${Ue.indentComment(T,t.indent)}`}A===""&&!t.inFlow?k===`
`&&S&&(k=`

`):k+=`
${t.indent}`}else if(!m&&Q.isCollection(e)){let T=A[0],N=A.indexOf(`
`),L=N!==-1,H=t.inFlow??e.flow??e.items.length===0;if(L||!H){let be=!1;if(L&&(T==="&"||T==="!")){let q=A.indexOf(" ");T==="&"&&q!==-1&&q<N&&A[q+1]==="!"&&(q=A.indexOf(" ",q+1)),(q===-1||N<q)&&(be=!0)}
be||(k=`
${t.indent}`)}}else(A===""||A[0]===`
`)&&(k="");return p+=k+A,t.inFlow?v&&n&&n():S&&!v?p+=Ue.lineComment(p,t.indent,c(S)):d&&i&&i(),p}br.stringifyPair=yc});var Ks=y(Bs=>{"use strict";var Sr=ct("process");function bc(s,...e){s==="debug"&&console.log(...e)}function wc(s,e){(s==="debug"||s==="warn")&&(typeof Sr.emitWarning=="function"?Sr.emitWarning(e):console.
warn(e))}Bs.debug=bc;Bs.warn=wc});var Mt=y(_t=>{"use strict";var It=O(),Nr=E(),$t="<<",Pt={identify:s=>s===$t||typeof s=="symbol"&&s.description===$t,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new Nr.
Scalar(Symbol($t)),{addToJSMap:vr}),stringify:()=>$t},Sc=(s,e)=>(Pt.identify(e)||It.isScalar(e)&&(!e.type||e.type===Nr.Scalar.PLAIN)&&Pt.identify(e.value))&&s?.doc.schema.tags.some(t=>t.tag===Pt.tag&&
t.default);function vr(s,e,t){let n=Ar(s,t);if(It.isSeq(n))for(let i of n.items)js(s,e,i);else if(Array.isArray(n))for(let i of n)js(s,e,i);else js(s,e,n)}function js(s,e,t){let n=Ar(s,t);if(!It.isMap(
n))throw new Error("Merge sources must be maps or map aliases");let i=n.toJSON(null,s,Map);for(let[r,o]of i)e instanceof Map?e.has(r)||e.set(r,o):e instanceof Set?e.add(r):Object.prototype.hasOwnProperty.
call(e,r)||Object.defineProperty(e,r,{value:o,writable:!0,enumerable:!0,configurable:!0});return e}function Ar(s,e){return s&&It.isAlias(e)?e.resolve(s.doc,s):e}_t.addMergeToJSMap=vr;_t.isMergeKey=Sc;
_t.merge=Pt});var Us=y(Cr=>{"use strict";var Nc=Ks(),kr=Mt(),vc=Ve(),Or=O(),Vs=Z();function Ac(s,e,{key:t,value:n}){if(Or.isNode(t)&&t.addToJSMap)t.addToJSMap(s,e,n);else if(kr.isMergeKey(s,t))kr.addMergeToJSMap(s,
e,n);else{let i=Vs.toJS(t,"",s);if(e instanceof Map)e.set(i,Vs.toJS(n,i,s));else if(e instanceof Set)e.add(i);else{let r=kc(t,i,s),o=Vs.toJS(n,r,s);r in e?Object.defineProperty(e,r,{value:o,writable:!0,
enumerable:!0,configurable:!0}):e[r]=o}}return e}function kc(s,e,t){if(e===null)return"";if(typeof e!="object")return String(e);if(Or.isNode(s)&&t?.doc){let n=vc.createStringifyContext(t.doc,{});n.anchors=
new Set;for(let r of t.anchors.keys())n.anchors.add(r.anchor);n.inFlow=!0,n.inStringifyKey=!0;let i=s.toString(n);if(!t.mapKeyWarned){let r=JSON.stringify(i);r.length>40&&(r=r.substring(0,36)+'..."'),
Nc.warn(t.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${r}. Set mapAsMap: true to use object keys.`),t.mapKeyWarned=!0}return i}return JSON.stringify(
e)}Cr.addPairToJSMap=Ac});var ne=y(Ys=>{"use strict";var Tr=Re(),Oc=wr(),Cc=Us(),Dt=O();function Tc(s,e,t){let n=Tr.createNode(s,void 0,t),i=Tr.createNode(e,void 0,t);return new xt(n,i)}var xt=class s{constructor(e,t=null){Object.
defineProperty(this,Dt.NODE_TYPE,{value:Dt.PAIR}),this.key=e,this.value=t}clone(e){let{key:t,value:n}=this;return Dt.isNode(t)&&(t=t.clone(e)),Dt.isNode(n)&&(n=n.clone(e)),new s(t,n)}toJSON(e,t){let n=t?.
mapAsMap?new Map:{};return Cc.addPairToJSMap(t,n,this)}toString(e,t,n){return e?.doc?Oc.stringifyPair(this,e,t,n):JSON.stringify(this)}};Ys.Pair=xt;Ys.createPair=Tc});var Js=y(Lr=>{"use strict";var de=O(),Er=Ve(),Rt=Fe();function Ec(s,e,t){return(e.inFlow??s.flow?qc:Lc)(s,e,t)}function Lc({comment:s,items:e},t,{blockItemPrefix:n,flowChars:i,itemIndent:r,onChompKeep:o,
onComment:a}){let{indent:l,options:{commentString:c}}=t,f=Object.assign({},t,{indent:r,type:null}),h=!1,u=[];for(let g=0;g<e.length;++g){let d=e[g],p=null;if(de.isNode(d))!h&&d.spaceBefore&&u.push(""),
Ft(t,u,d.commentBefore,h),d.comment&&(p=d.comment);else if(de.isPair(d)){let b=de.isNode(d.key)?d.key:null;b&&(!h&&b.spaceBefore&&u.push(""),Ft(t,u,b.commentBefore,h))}h=!1;let w=Er.stringify(d,f,()=>p=
null,()=>h=!0);p&&(w+=Rt.lineComment(w,r,c(p))),h&&p&&(h=!1),u.push(n+w)}let m;if(u.length===0)m=i.start+i.end;else{m=u[0];for(let g=1;g<u.length;++g){let d=u[g];m+=d?`
${l}${d}`:`
`}}return s?(m+=`
`+Rt.indentComment(c(s),l),a&&a()):h&&o&&o(),m}function qc({items:s},e,{flowChars:t,itemIndent:n}){let{indent:i,indentStep:r,flowCollectionPadding:o,options:{commentString:a}}=e;n+=r;let l=Object.assign(
{},e,{indent:n,inFlow:!0,type:null}),c=!1,f=0,h=[];for(let g=0;g<s.length;++g){let d=s[g],p=null;if(de.isNode(d))d.spaceBefore&&h.push(""),Ft(e,h,d.commentBefore,!1),d.comment&&(p=d.comment);else if(de.
isPair(d)){let b=de.isNode(d.key)?d.key:null;b&&(b.spaceBefore&&h.push(""),Ft(e,h,b.commentBefore,!1),b.comment&&(c=!0));let S=de.isNode(d.value)?d.value:null;S?(S.comment&&(p=S.comment),S.commentBefore&&
(c=!0)):d.value==null&&b?.comment&&(p=b.comment)}p&&(c=!0);let w=Er.stringify(d,l,()=>p=null);c||(c=h.length>f||w.includes(`
`)),g<s.length-1?w+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(c||(c=h.reduce((b,S)=>b+S.length+2,2)+(w.length+2)>e.options.lineWidth)),c&&(w+=",")),p&&(w+=Rt.lineComment(w,n,a(p))),h.push(
w),f=h.length}let{start:u,end:m}=t;if(h.length===0)return u+m;if(!c){let g=h.reduce((d,p)=>d+p.length+2,2);c=e.options.lineWidth>0&&g>e.options.lineWidth}if(c){let g=u;for(let d of h)g+=d?`
${r}${i}${d}`:`
`;return`${g}
${i}${m}`}else return`${u}${o}${h.join(" ")}${o}${m}`}function Ft({indent:s,options:{commentString:e}},t,n,i){if(n&&i&&(n=n.replace(/^\n+/,"")),n){let r=Rt.indentComment(e(n),s);t.push(r.trimStart())}}
Lr.stringifyCollection=Ec});var re=y(Ws=>{"use strict";var $c=Js(),Pc=Us(),Ic=Ot(),ie=O(),Bt=ne(),_c=E();function Ye(s,e){let t=ie.isScalar(e)?e.value:e;for(let n of s)if(ie.isPair(n)&&(n.key===e||n.key===t||ie.isScalar(n.key)&&
n.key.value===t))return n}var Gs=class extends Ic.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(ie.MAP,e),this.items=[]}static from(e,t,n){let{keepUndefined:i,replacer:r}=n,
o=new this(e),a=(l,c)=>{if(typeof r=="function")c=r.call(t,l,c);else if(Array.isArray(r)&&!r.includes(l))return;(c!==void 0||i)&&o.items.push(Bt.createPair(l,c,n))};if(t instanceof Map)for(let[l,c]of t)
a(l,c);else if(t&&typeof t=="object")for(let l of Object.keys(t))a(l,t[l]);return typeof e.sortMapEntries=="function"&&o.items.sort(e.sortMapEntries),o}add(e,t){let n;ie.isPair(e)?n=e:!e||typeof e!="o\
bject"||!("key"in e)?n=new Bt.Pair(e,e?.value):n=new Bt.Pair(e.key,e.value);let i=Ye(this.items,n.key),r=this.schema?.sortMapEntries;if(i){if(!t)throw new Error(`Key ${n.key} already set`);ie.isScalar(
i.value)&&_c.isScalarValue(n.value)?i.value.value=n.value:i.value=n.value}else if(r){let o=this.items.findIndex(a=>r(n,a)<0);o===-1?this.items.push(n):this.items.splice(o,0,n)}else this.items.push(n)}delete(e){
let t=Ye(this.items,e);return t?this.items.splice(this.items.indexOf(t),1).length>0:!1}get(e,t){let i=Ye(this.items,e)?.value;return(!t&&ie.isScalar(i)?i.value:i)??void 0}has(e){return!!Ye(this.items,
e)}set(e,t){this.add(new Bt.Pair(e,t),!0)}toJSON(e,t,n){let i=n?new n:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(i);for(let r of this.items)Pc.addPairToJSMap(t,i,r);return i}toString(e,t,n){if(!e)
return JSON.stringify(this);for(let i of this.items)if(!ie.isPair(i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&
(e=Object.assign({},e,{allNullValues:!0})),$c.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:n,onComment:t})}};Ws.YAMLMap=Gs;Ws.findPair=
Ye});var Oe=y($r=>{"use strict";var Mc=O(),qr=re(),Dc={collection:"map",default:!0,nodeClass:qr.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(s,e){return Mc.isMap(s)||e("Expected a mapping for this tag"),s},
createNode:(s,e,t)=>qr.YAMLMap.from(s,e,t)};$r.map=Dc});var oe=y(Pr=>{"use strict";var xc=Re(),Rc=Js(),Fc=Ot(),jt=O(),Bc=E(),Kc=Z(),Qs=class extends Fc.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(jt.SEQ,e),this.items=
[]}add(e){this.items.push(e)}delete(e){let t=Kt(e);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(e,t){let n=Kt(e);if(typeof n!="number")return;let i=this.items[n];return!t&&jt.isScalar(
i)?i.value:i}has(e){let t=Kt(e);return typeof t=="number"&&t<this.items.length}set(e,t){let n=Kt(e);if(typeof n!="number")throw new Error(`Expected a valid index, not ${e}.`);let i=this.items[n];jt.isScalar(
i)&&Bc.isScalarValue(t)?i.value=t:this.items[n]=t}toJSON(e,t){let n=[];t?.onCreate&&t.onCreate(n);let i=0;for(let r of this.items)n.push(Kc.toJS(r,String(i++),t));return n}toString(e,t,n){return e?Rc.
stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:n,onComment:t}):JSON.stringify(this)}static from(e,t,n){let{replacer:i}=n,r=new this(
e);if(t&&Symbol.iterator in Object(t)){let o=0;for(let a of t){if(typeof i=="function"){let l=t instanceof Set?a:String(o++);a=i.call(t,l,a)}r.items.push(xc.createNode(a,void 0,n))}}return r}};function Kt(s){
let e=jt.isScalar(s)?s.value:s;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.isInteger(e)&&e>=0?e:null}Pr.YAMLSeq=Qs});var Ce=y(_r=>{"use strict";var jc=O(),Ir=oe(),Vc={collection:"seq",default:!0,nodeClass:Ir.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(s,e){return jc.isSeq(s)||e("Expected a sequence for this tag"),s},
createNode:(s,e,t)=>Ir.YAMLSeq.from(s,e,t)};_r.seq=Vc});var Je=y(Mr=>{"use strict";var Uc=je(),Yc={identify:s=>typeof s=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:s=>s,stringify(s,e,t,n){return e=Object.assign({actualString:!0},e),Uc.stringifyString(
s,e,t,n)}};Mr.string=Yc});var Vt=y(Rr=>{"use strict";var Dr=E(),xr={identify:s=>s==null,createNode:()=>new Dr.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Dr.Scalar(null),stringify:({
source:s},e)=>typeof s=="string"&&xr.test.test(s)?s:e.options.nullStr};Rr.nullTag=xr});var Hs=y(Br=>{"use strict";var Jc=E(),Fr={identify:s=>typeof s=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:s=>new Jc.Scalar(s[0]==="t"||s[0]==="\
T"),stringify({source:s,value:e},t){if(s&&Fr.test.test(s)){let n=s[0]==="t"||s[0]==="T";if(e===n)return s}return e?t.options.trueStr:t.options.falseStr}};Br.boolTag=Fr});var Te=y(Kr=>{"use strict";function Gc({format:s,minFractionDigits:e,tag:t,value:n}){if(typeof n=="bigint")return String(n);let i=typeof n=="number"?n:Number(n);if(!isFinite(i))return isNaN(i)?".nan":
i<0?"-.inf":".inf";let r=Object.is(n,-0)?"-0":JSON.stringify(n);if(!s&&e&&(!t||t==="tag:yaml.org,2002:float")&&/^-?\d/.test(r)&&!r.includes("e")){let o=r.indexOf(".");o<0&&(o=r.length,r+=".");let a=e-
(r.length-o-1);for(;a-- >0;)r+="0"}return r}Kr.stringifyNumber=Gc});var Xs=y(Ut=>{"use strict";var Wc=E(),zs=Te(),Qc={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:s=>s.slice(-3).toLowerCase()===
"nan"?NaN:s[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:zs.stringifyNumber},Hc={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:s=>parseFloat(s),stringify(s){let e=Number(s.value);return isFinite(e)?e.toExponential():zs.stringifyNumber(s)}},zc={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(s){let e=new Wc.Scalar(parseFloat(s)),t=s.indexOf(".");return t!==-1&&s[s.length-1]==="0"&&(e.minFractionDigits=s.length-t-1),e},stringify:zs.stringifyNumber};Ut.float=zc;Ut.floatExp=Hc;Ut.floatNaN=
Qc});var en=y(Jt=>{"use strict";var jr=Te(),Yt=s=>typeof s=="bigint"||Number.isInteger(s),Zs=(s,e,t,{intAsBigInt:n})=>n?BigInt(s):parseInt(s.substring(e),t);function Vr(s,e,t){let{value:n}=s;return Yt(n)&&
n>=0?t+n.toString(e):jr.stringifyNumber(s)}var Xc={identify:s=>Yt(s)&&s>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(s,e,t)=>Zs(s,2,8,t),stringify:s=>Vr(s,8,"0o")},
Zc={identify:Yt,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(s,e,t)=>Zs(s,0,10,t),stringify:jr.stringifyNumber},eu={identify:s=>Yt(s)&&s>=0,default:!0,tag:"tag:yaml.org,2002:in\
t",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(s,e,t)=>Zs(s,2,16,t),stringify:s=>Vr(s,16,"0x")};Jt.int=Zc;Jt.intHex=eu;Jt.intOct=Xc});var Yr=y(Ur=>{"use strict";var tu=Oe(),su=Vt(),nu=Ce(),iu=Je(),ru=Hs(),tn=Xs(),sn=en(),ou=[tu.map,nu.seq,iu.string,su.nullTag,ru.boolTag,sn.intOct,sn.int,sn.intHex,tn.floatNaN,tn.floatExp,tn.float];Ur.
schema=ou});var Wr=y(Gr=>{"use strict";var au=E(),lu=Oe(),cu=Ce();function Jr(s){return typeof s=="bigint"||Number.isInteger(s)}var Gt=({value:s})=>JSON.stringify(s),uu=[{identify:s=>typeof s=="string",default:!0,
tag:"tag:yaml.org,2002:str",resolve:s=>s,stringify:Gt},{identify:s=>s==null,createNode:()=>new au.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:Gt},{identify:s=>typeof s==
"boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:s=>s==="true",stringify:Gt},{identify:Jr,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(s,e,{
intAsBigInt:t})=>t?BigInt(s):parseInt(s,10),stringify:({value:s})=>Jr(s)?s.toString():JSON.stringify(s)},{identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:s=>parseFloat(s),stringify:Gt}],fu={default:!0,tag:"",test:/^/,resolve(s,e){return e(`Unresolved plain scalar ${JSON.stringify(s)}`),s}},hu=[lu.map,cu.seq].concat(uu,fu);Gr.schema=hu});var rn=y(Qr=>{"use strict";var Ge=ct("buffer"),nn=E(),du=je(),pu={identify:s=>s instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(s,e){if(typeof Ge.Buffer=="function")return Ge.Buffer.
from(s,"base64");if(typeof atob=="function"){let t=atob(s.replace(/[\n\r]/g,"")),n=new Uint8Array(t.length);for(let i=0;i<t.length;++i)n[i]=t.charCodeAt(i);return n}else return e("This environment doe\
s not support reading binary tags; either Buffer or atob is required"),s},stringify({comment:s,type:e,value:t},n,i,r){if(!t)return"";let o=t,a;if(typeof Ge.Buffer=="function")a=o instanceof Ge.Buffer?
o.toString("base64"):Ge.Buffer.from(o.buffer).toString("base64");else if(typeof btoa=="function"){let l="";for(let c=0;c<o.length;++c)l+=String.fromCharCode(o[c]);a=btoa(l)}else throw new Error("This \
environment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=nn.Scalar.BLOCK_LITERAL),e!==nn.Scalar.QUOTE_DOUBLE){let l=Math.max(n.options.lineWidth-n.indent.length,n.
options.minContentWidth),c=Math.ceil(a.length/l),f=new Array(c);for(let h=0,u=0;h<c;++h,u+=l)f[h]=a.substr(u,l);a=f.join(e===nn.Scalar.BLOCK_LITERAL?`
`:" ")}return du.stringifyString({comment:s,type:e,value:a},n,i,r)}};Qr.binary=pu});var Ht=y(Qt=>{"use strict";var Wt=O(),on=ne(),mu=E(),gu=oe();function Hr(s,e){if(Wt.isSeq(s))for(let t=0;t<s.items.length;++t){let n=s.items[t];if(!Wt.isPair(n)){if(Wt.isMap(n)){n.items.length>1&&e("E\
ach pair must have its own sequence indicator");let i=n.items[0]||new on.Pair(new mu.Scalar(null));if(n.commentBefore&&(i.key.commentBefore=i.key.commentBefore?`${n.commentBefore}
${i.key.commentBefore}`:n.commentBefore),n.comment){let r=i.value??i.key;r.comment=r.comment?`${n.comment}
${r.comment}`:n.comment}n=i}s.items[t]=Wt.isPair(n)?n:new on.Pair(n)}}else e("Expected a sequence for this tag");return s}function zr(s,e,t){let{replacer:n}=t,i=new gu.YAMLSeq(s);i.tag="tag:yaml.org,2\
002:pairs";let r=0;if(e&&Symbol.iterator in Object(e))for(let o of e){typeof n=="function"&&(o=n.call(e,String(r++),o));let a,l;if(Array.isArray(o))if(o.length===2)a=o[0],l=o[1];else throw new TypeError(
`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let c=Object.keys(o);if(c.length===1)a=c[0],l=o[a];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else
a=o;i.items.push(on.createPair(a,l,t))}return i}var yu={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Hr,createNode:zr};Qt.createPairs=zr;Qt.pairs=yu;Qt.resolvePairs=Hr});var cn=y(ln=>{"use strict";var Xr=O(),an=Z(),We=re(),bu=oe(),Zr=Ht(),pe=class s extends bu.YAMLSeq{constructor(){super(),this.add=We.YAMLMap.prototype.add.bind(this),this.delete=We.YAMLMap.prototype.delete.
bind(this),this.get=We.YAMLMap.prototype.get.bind(this),this.has=We.YAMLMap.prototype.has.bind(this),this.set=We.YAMLMap.prototype.set.bind(this),this.tag=s.tag}toJSON(e,t){if(!t)return super.toJSON(e);
let n=new Map;t?.onCreate&&t.onCreate(n);for(let i of this.items){let r,o;if(Xr.isPair(i)?(r=an.toJS(i.key,"",t),o=an.toJS(i.value,r,t)):r=an.toJS(i,"",t),n.has(r))throw new Error("Ordered maps must n\
ot include duplicate keys");n.set(r,o)}return n}static from(e,t,n){let i=Zr.createPairs(e,t,n),r=new this;return r.items=i.items,r}};pe.tag="tag:yaml.org,2002:omap";var wu={collection:"seq",identify:s=>s instanceof
Map,nodeClass:pe,default:!1,tag:"tag:yaml.org,2002:omap",resolve(s,e){let t=Zr.resolvePairs(s,e),n=[];for(let{key:i}of t.items)Xr.isScalar(i)&&(n.includes(i.value)?e(`Ordered maps must not include dup\
licate keys: ${i.value}`):n.push(i.value));return Object.assign(new pe,t)},createNode:(s,e,t)=>pe.from(s,e,t)};ln.YAMLOMap=pe;ln.omap=wu});var io=y(un=>{"use strict";var eo=E();function to({value:s,source:e},t){return e&&(s?so:no).test.test(e)?e:s?t.options.trueStr:t.options.falseStr}var so={identify:s=>s===!0,default:!0,tag:"tag:yaml.or\
g,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new eo.Scalar(!0),stringify:to},no={identify:s=>s===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:()=>new eo.Scalar(!1),stringify:to};un.falseTag=no;un.trueTag=so});var ro=y(zt=>{"use strict";var Su=E(),fn=Te(),Nu={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:s=>s.slice(-3).toLowerCase()===
"nan"?NaN:s[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:fn.stringifyNumber},vu={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:s=>parseFloat(s.replace(/_/g,"")),stringify(s){let e=Number(s.value);return isFinite(e)?e.toExponential():fn.stringifyNumber(s)}},Au={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.or\
g,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(s){let e=new Su.Scalar(parseFloat(s.replace(/_/g,""))),t=s.indexOf(".");if(t!==-1){let n=s.substring(t+1).replace(/_/g,"");n[n.length-1]===
"0"&&(e.minFractionDigits=n.length)}return e},stringify:fn.stringifyNumber};zt.float=Au;zt.floatExp=vu;zt.floatNaN=Nu});var ao=y(He=>{"use strict";var oo=Te(),Qe=s=>typeof s=="bigint"||Number.isInteger(s);function Xt(s,e,t,{intAsBigInt:n}){let i=s[0];if((i==="-"||i==="+")&&(e+=1),s=s.substring(e).replace(/_/g,""),n){switch(t){case 2:
s=`0b${s}`;break;case 8:s=`0o${s}`;break;case 16:s=`0x${s}`;break}let o=BigInt(s);return i==="-"?BigInt(-1)*o:o}let r=parseInt(s,t);return i==="-"?-1*r:r}function hn(s,e,t){let{value:n}=s;if(Qe(n)){let i=n.
toString(e);return n<0?"-"+t+i.substr(1):t+i}return oo.stringifyNumber(s)}var ku={identify:Qe,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(s,e,t)=>Xt(s,2,2,t),stringify:s=>hn(
s,2,"0b")},Ou={identify:Qe,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(s,e,t)=>Xt(s,1,8,t),stringify:s=>hn(s,8,"0")},Cu={identify:Qe,default:!0,tag:"tag:yaml.or\
g,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(s,e,t)=>Xt(s,0,10,t),stringify:oo.stringifyNumber},Tu={identify:Qe,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(s,e,t)=>Xt(
s,2,16,t),stringify:s=>hn(s,16,"0x")};He.int=Cu;He.intBin=ku;He.intHex=Tu;He.intOct=Ou});var pn=y(dn=>{"use strict";var ts=O(),Zt=ne(),es=re(),me=class s extends es.YAMLMap{constructor(e){super(e),this.tag=s.tag}add(e){let t;ts.isPair(e)?t=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&
e.value===null?t=new Zt.Pair(e.key,null):t=new Zt.Pair(e,null),es.findPair(this.items,t.key)||this.items.push(t)}get(e,t){let n=es.findPair(this.items,e);return!t&&ts.isPair(n)?ts.isScalar(n.key)?n.key.
value:n.key:n}set(e,t){if(typeof t!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);let n=es.findPair(this.items,e);n&&!t?this.items.splice(this.
items.indexOf(n),1):!n&&t&&this.items.push(new Zt.Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,n){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(
Object.assign({},e,{allNullValues:!0}),t,n);throw new Error("Set items must all have null values")}static from(e,t,n){let{replacer:i}=n,r=new this(e);if(t&&Symbol.iterator in Object(t))for(let o of t)
typeof i=="function"&&(o=i.call(t,o,o)),r.items.push(Zt.createPair(o,null,n));return r}};me.tag="tag:yaml.org,2002:set";var Eu={collection:"map",identify:s=>s instanceof Set,nodeClass:me,default:!1,tag:"\
tag:yaml.org,2002:set",createNode:(s,e,t)=>me.from(s,e,t),resolve(s,e){if(ts.isMap(s)){if(s.hasAllNullValues(!0))return Object.assign(new me,s);e("Set items must all have null values")}else e("Expecte\
d a mapping for this tag");return s}};dn.YAMLSet=me;dn.set=Eu});var gn=y(ss=>{"use strict";var Lu=Te();function mn(s,e){let t=s[0],n=t==="-"||t==="+"?s.substring(1):s,i=o=>e?BigInt(o):Number(o),r=n.replace(/_/g,"").split(":").reduce((o,a)=>o*i(60)+i(a),i(0));return t===
"-"?i(-1)*r:r}function lo(s){let{value:e}=s,t=o=>o;if(typeof e=="bigint")t=o=>BigInt(o);else if(isNaN(e)||!isFinite(e))return Lu.stringifyNumber(s);let n="";e<0&&(n="-",e*=t(-1));let i=t(60),r=[e%i];return e<
60?r.unshift(0):(e=(e-r[0])/i,r.unshift(e%i),e>=60&&(e=(e-r[0])/i,r.unshift(e))),n+r.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var qu={identify:s=>typeof s=="bigint"||Number.
isInteger(s),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(s,e,{intAsBigInt:t})=>mn(s,t),stringify:lo},$u={identify:s=>typeof s=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:s=>mn(s,!1),stringify:lo},co={identify:s=>s instanceof Date,default:!0,tag:"tag:yaml.org,2002:t\
imestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(s){let e=s.match(
co.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,t,n,i,r,o,a]=e.map(Number),l=e[7]?Number((e[7]+"00").substr(1,3)):0,c=Date.UTC(t,n-1,i,r||0,o||0,a||0,l),f=e[8];
if(f&&f!=="Z"){let h=mn(f,!1);Math.abs(h)<30&&(h*=60),c-=6e4*h}return new Date(c)},stringify:({value:s})=>s?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};ss.floatTime=$u;ss.intTime=qu;ss.timestamp=
co});var ho=y(fo=>{"use strict";var Pu=Oe(),Iu=Vt(),_u=Ce(),Mu=Je(),Du=rn(),uo=io(),yn=ro(),ns=ao(),xu=Mt(),Ru=cn(),Fu=Ht(),Bu=pn(),bn=gn(),Ku=[Pu.map,_u.seq,Mu.string,Iu.nullTag,uo.trueTag,uo.falseTag,ns.
intBin,ns.intOct,ns.int,ns.intHex,yn.floatNaN,yn.floatExp,yn.float,Du.binary,xu.merge,Ru.omap,Fu.pairs,Bu.set,bn.intTime,bn.floatTime,bn.timestamp];fo.schema=Ku});var Ao=y(Nn=>{"use strict";var yo=Oe(),ju=Vt(),bo=Ce(),Vu=Je(),Uu=Hs(),wn=Xs(),Sn=en(),Yu=Yr(),Ju=Wr(),wo=rn(),ze=Mt(),So=cn(),No=Ht(),po=ho(),vo=pn(),is=gn(),mo=new Map([["core",Yu.schema],["failsafe",
[yo.map,bo.seq,Vu.string]],["json",Ju.schema],["yaml11",po.schema],["yaml-1.1",po.schema]]),go={binary:wo.binary,bool:Uu.boolTag,float:wn.float,floatExp:wn.floatExp,floatNaN:wn.floatNaN,floatTime:is.floatTime,
int:Sn.int,intHex:Sn.intHex,intOct:Sn.intOct,intTime:is.intTime,map:yo.map,merge:ze.merge,null:ju.nullTag,omap:So.omap,pairs:No.pairs,seq:bo.seq,set:vo.set,timestamp:is.timestamp},Gu={"tag:yaml.org,20\
02:binary":wo.binary,"tag:yaml.org,2002:merge":ze.merge,"tag:yaml.org,2002:omap":So.omap,"tag:yaml.org,2002:pairs":No.pairs,"tag:yaml.org,2002:set":vo.set,"tag:yaml.org,2002:timestamp":is.timestamp};function Wu(s,e,t){
let n=mo.get(e);if(n&&!s)return t&&!n.includes(ze.merge)?n.concat(ze.merge):n.slice();let i=n;if(!i)if(Array.isArray(s))i=[];else{let r=Array.from(mo.keys()).filter(o=>o!=="yaml11").map(o=>JSON.stringify(
o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${r} or define customTags array`)}if(Array.isArray(s))for(let r of s)i=i.concat(r);else typeof s=="function"&&(i=s(i.slice()));return t&&
(i=i.concat(ze.merge)),i.reduce((r,o)=>{let a=typeof o=="string"?go[o]:o;if(!a){let l=JSON.stringify(o),c=Object.keys(go).map(f=>JSON.stringify(f)).join(", ");throw new Error(`Unknown custom tag ${l};\
 use one of ${c}`)}return r.includes(a)||r.push(a),r},[])}Nn.coreKnownTags=Gu;Nn.getTags=Wu});var kn=y(ko=>{"use strict";var vn=O(),Qu=Oe(),Hu=Ce(),zu=Je(),rs=Ao(),Xu=(s,e)=>s.key<e.key?-1:s.key>e.key?1:0,An=class s{constructor({compat:e,customTags:t,merge:n,resolveKnownTags:i,schema:r,sortMapEntries:o,
toStringDefaults:a}){this.compat=Array.isArray(e)?rs.getTags(e,"compat"):e?rs.getTags(null,e):null,this.name=typeof r=="string"&&r||"core",this.knownTags=i?rs.coreKnownTags:{},this.tags=rs.getTags(t,this.
name,n),this.toStringOptions=a??null,Object.defineProperty(this,vn.MAP,{value:Qu.map}),Object.defineProperty(this,vn.SCALAR,{value:zu.string}),Object.defineProperty(this,vn.SEQ,{value:Hu.seq}),this.sortMapEntries=
typeof o=="function"?o:o===!0?Xu:null}clone(){let e=Object.create(s.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};ko.Schema=An});var Co=y(Oo=>{"use strict";var Zu=O(),On=Ve(),Xe=Fe();function ef(s,e){let t=[],n=e.directives===!0;if(e.directives!==!1&&s.directives){let l=s.directives.toString(s);l?(t.push(l),n=!0):s.directives.docStart&&
(n=!0)}n&&t.push("---");let i=On.createStringifyContext(s,e),{commentString:r}=i.options;if(s.commentBefore){t.length!==1&&t.unshift("");let l=r(s.commentBefore);t.unshift(Xe.indentComment(l,""))}let o=!1,
a=null;if(s.contents){if(Zu.isNode(s.contents)){if(s.contents.spaceBefore&&n&&t.push(""),s.contents.commentBefore){let f=r(s.contents.commentBefore);t.push(Xe.indentComment(f,""))}i.forceBlockIndent=!!s.
comment,a=s.contents.comment}let l=a?void 0:()=>o=!0,c=On.stringify(s.contents,i,()=>a=null,l);a&&(c+=Xe.lineComment(c,"",r(a))),(c[0]==="|"||c[0]===">")&&t[t.length-1]==="---"?t[t.length-1]=`--- ${c}`:
t.push(c)}else t.push(On.stringify(s.contents,i));if(s.directives?.docEnd)if(s.comment){let l=r(s.comment);l.includes(`
`)?(t.push("..."),t.push(Xe.indentComment(l,""))):t.push(`... ${l}`)}else t.push("...");else{let l=s.comment;l&&o&&(l=l.replace(/^\n+/,"")),l&&((!o||a)&&t[t.length-1]!==""&&t.push(""),t.push(Xe.indentComment(
r(l),"")))}return t.join(`
`)+`
`}Oo.stringifyDocument=ef});var Ze=y(To=>{"use strict";var tf=xe(),Ee=Ot(),F=O(),sf=ne(),nf=Z(),rf=kn(),of=Co(),Cn=Nt(),af=Ls(),lf=Re(),Tn=Es(),En=class s{constructor(e,t,n){this.commentBefore=null,this.comment=null,this.errors=
[],this.warnings=[],Object.defineProperty(this,F.NODE_TYPE,{value:F.DOC});let i=null;typeof t=="function"||Array.isArray(t)?i=t:n===void 0&&t&&(n=t,t=void 0);let r=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,
logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},n);this.options=r;let{version:o}=r;n?._directives?(this.directives=n._directives.atDocument(),this.directives.yaml.
explicit&&(o=this.directives.yaml.version)):this.directives=new Tn.Directives({version:o}),this.setSchema(o,n),this.contents=e===void 0?null:this.createNode(e,i,n)}clone(){let e=Object.create(s.prototype,
{[F.NODE_TYPE]:{value:F.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),e.options=Object.assign({},this.options),this.
directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=F.isNode(this.contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),
e}add(e){Le(this.contents)&&this.contents.add(e)}addIn(e,t){Le(this.contents)&&this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){let n=Cn.anchorNames(this);e.anchor=!t||n.has(t)?Cn.findNewAnchor(
t||"a",n):t}return new tf.Alias(e.anchor)}createNode(e,t,n){let i;if(typeof t=="function")e=t.call({"":e},"",e),i=t;else if(Array.isArray(t)){let p=b=>typeof b=="number"||b instanceof String||b instanceof
Number,w=t.filter(p).map(String);w.length>0&&(t=t.concat(w)),i=t}else n===void 0&&t&&(n=t,t=void 0);let{aliasDuplicateObjects:r,anchorPrefix:o,flow:a,keepUndefined:l,onTagObj:c,tag:f}=n??{},{onAnchor:h,
setAnchors:u,sourceObjects:m}=Cn.createNodeAnchors(this,o||"a"),g={aliasDuplicateObjects:r??!0,keepUndefined:l??!1,onAnchor:h,onTagObj:c,replacer:i,schema:this.schema,sourceObjects:m},d=lf.createNode(
e,f,g);return a&&F.isCollection(d)&&(d.flow=!0),u(),d}createPair(e,t,n={}){let i=this.createNode(e,null,n),r=this.createNode(t,null,n);return new sf.Pair(i,r)}delete(e){return Le(this.contents)?this.contents.
delete(e):!1}deleteIn(e){return Ee.isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):Le(this.contents)?this.contents.deleteIn(e):!1}get(e,t){return F.isCollection(this.contents)?this.contents.
get(e,t):void 0}getIn(e,t){return Ee.isEmptyPath(e)?!t&&F.isScalar(this.contents)?this.contents.value:this.contents:F.isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){return F.isCollection(
this.contents)?this.contents.has(e):!1}hasIn(e){return Ee.isEmptyPath(e)?this.contents!==void 0:F.isCollection(this.contents)?this.contents.hasIn(e):!1}set(e,t){this.contents==null?this.contents=Ee.collectionFromPath(
this.schema,[e],t):Le(this.contents)&&this.contents.set(e,t)}setIn(e,t){Ee.isEmptyPath(e)?this.contents=t:this.contents==null?this.contents=Ee.collectionFromPath(this.schema,Array.from(e),t):Le(this.contents)&&
this.contents.setIn(e,t)}setSchema(e,t={}){typeof e=="number"&&(e=String(e));let n;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Tn.Directives({version:"1.\
1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=new Tn.Directives({version:e}),n={resolveKnownTags:!0,schema:"c\
ore"};break;case null:this.directives&&delete this.directives,n=null;break;default:{let i=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${i}`)}}if(t.schema instanceof
Object)this.schema=t.schema;else if(n)this.schema=new rf.Schema(Object.assign(n,t));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:t,mapAsMap:n,
maxAliasCount:i,onAnchor:r,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!e,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},l=nf.toJS(this.contents,t??"",a);if(typeof r==
"function")for(let{count:c,res:f}of a.anchors.values())r(f,c);return typeof o=="function"?af.applyReviver(o,{"":l},"",l):l}toJSON(e,t){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){
if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let t=JSON.stringify(e.indent);throw new Error(
`"indent" option must be a positive integer, not ${t}`)}return of.stringifyDocument(this,e)}};function Le(s){if(F.isCollection(s))return!0;throw new Error("Expected a YAML collection as document conte\
nts")}To.Document=En});var st=y(tt=>{"use strict";var et=class extends Error{constructor(e,t,n,i){super(),this.name=e,this.code=n,this.message=i,this.pos=t}},Ln=class extends et{constructor(e,t,n){super("YAMLParseError",e,t,
n)}},qn=class extends et{constructor(e,t,n){super("YAMLWarning",e,t,n)}},cf=(s,e)=>t=>{if(t.pos[0]===-1)return;t.linePos=t.pos.map(a=>e.linePos(a));let{line:n,col:i}=t.linePos[0];t.message+=` at line ${n}\
, column ${i}`;let r=i-1,o=s.substring(e.lineStarts[n-1],e.lineStarts[n]).replace(/[\n\r]+$/,"");if(r>=60&&o.length>80){let a=Math.min(r-39,o.length-79);o="…"+o.substring(a),r-=a-1}if(o.length>80&&(o=
o.substring(0,79)+"…"),n>1&&/^ *$/.test(o.substring(0,r))){let a=s.substring(e.lineStarts[n-2],e.lineStarts[n-1]);a.length>80&&(a=a.substring(0,79)+`…
`),o=a+o}if(/[^ ]/.test(o)){let a=1,l=t.linePos[1];l?.line===n&&l.col>i&&(a=Math.max(1,Math.min(l.col-i,80-r)));let c=" ".repeat(r)+"^".repeat(a);t.message+=`:

${o}
${c}
`}};tt.YAMLError=et;tt.YAMLParseError=Ln;tt.YAMLWarning=qn;tt.prettifyError=cf});var nt=y(Eo=>{"use strict";function uf(s,{flow:e,indicator:t,next:n,offset:i,onError:r,parentIndent:o,startOnNewline:a}){let l=!1,c=a,f=a,h="",u="",m=!1,g=!1,d=null,p=null,w=null,b=null,S=null,v=null,
A=null;for(let N of s)switch(g&&(N.type!=="space"&&N.type!=="newline"&&N.type!=="comma"&&r(N.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),g=!1),d&&(c&&
N.type!=="comment"&&N.type!=="newline"&&r(d,"TAB_AS_INDENT","Tabs are not allowed as indentation"),d=null),N.type){case"space":!e&&(t!=="doc-start"||n?.type!=="flow-collection")&&N.source.includes("	")&&
(d=N),f=!0;break;case"comment":{f||r(N,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let L=N.source.substring(1)||" ";h?h+=u+L:h=L,u="",c=!1;break}case"newli\
ne":c?h?h+=N.source:(!v||t!=="seq-item-ind")&&(l=!0):u+=N.source,c=!0,m=!0,(p||w)&&(b=N),f=!0;break;case"anchor":p&&r(N,"MULTIPLE_ANCHORS","A node can have at most one anchor"),N.source.endsWith(":")&&
r(N.offset+N.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),p=N,A??(A=N.offset),c=!1,f=!1,g=!0;break;case"tag":{w&&r(N,"MULTIPLE_TAGS","A node can have at most one tag"),w=N,A??(A=N.
offset),c=!1,f=!1,g=!0;break}case t:(p||w)&&r(N,"BAD_PROP_ORDER",`Anchors and tags must be after the ${N.source} indicator`),v&&r(N,"UNEXPECTED_TOKEN",`Unexpected ${N.source} in ${e??"collection"}`),v=
N,c=t==="seq-item-ind"||t==="explicit-key-ind",f=!1;break;case"comma":if(e){S&&r(N,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),S=N,c=!1,f=!1;break}default:r(N,"UNEXPECTED_TOKEN",`Unexpected ${N.type} t\
oken`),c=!1,f=!1}let k=s[s.length-1],T=k?k.offset+k.source.length:i;return g&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="scalar"||n.source!=="")&&r(n.offset,"MISSING_CHAR","\
Tags and anchors must be separated from the next token by white space"),d&&(c&&d.indent<=o||n?.type==="block-map"||n?.type==="block-seq")&&r(d,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:S,
found:v,spaceBefore:l,comment:h,hasNewline:m,anchor:p,tag:w,newlineAfterProp:b,end:T,start:A??T}}Eo.resolveProps=uf});var os=y(Lo=>{"use strict";function $n(s){if(!s)return null;switch(s.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(s.source.includes(`
`))return!0;if(s.end){for(let e of s.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of s.items){for(let t of e.start)if(t.type==="newline")return!0;if(e.sep){for(let t of e.
sep)if(t.type==="newline")return!0}if($n(e.key)||$n(e.value))return!0}return!1;default:return!0}}Lo.containsNewline=$n});var Pn=y(qo=>{"use strict";var ff=os();function hf(s,e,t){if(e?.type==="flow-collection"){let n=e.end[0];n.indent===s&&(n.source==="]"||n.source==="}")&&ff.containsNewline(e)&&t(n,"BAD_INDENT","Flow e\
nd indicator should be more indented than parent",!0)}}qo.flowIndentCheck=hf});var In=y(Po=>{"use strict";var $o=O();function df(s,e,t){let{uniqueKeys:n}=s.options;if(n===!1)return!1;let i=typeof n=="function"?n:(r,o)=>r===o||$o.isScalar(r)&&$o.isScalar(o)&&r.value===o.value;return e.
some(r=>i(r.key,t))}Po.mapIncludes=df});var Ro=y(xo=>{"use strict";var Io=ne(),pf=re(),_o=nt(),mf=os(),Mo=Pn(),gf=In(),Do="All mapping items must start at the same column";function yf({composeNode:s,composeEmptyNode:e},t,n,i,r){let o=r?.nodeClass??
pf.YAMLMap,a=new o(t.schema);t.atRoot&&(t.atRoot=!1);let l=n.offset,c=null;for(let f of n.items){let{start:h,key:u,sep:m,value:g}=f,d=_o.resolveProps(h,{indicator:"explicit-key-ind",next:u??m?.[0],offset:l,
onError:i,parentIndent:n.indent,startOnNewline:!0}),p=!d.found;if(p){if(u&&(u.type==="block-seq"?i(l,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in u&&u.
indent!==n.indent&&i(l,"BAD_INDENT",Do)),!d.anchor&&!d.tag&&!m){c=d.end,d.comment&&(a.comment?a.comment+=`
`+d.comment:a.comment=d.comment);continue}(d.newlineAfterProp||mf.containsNewline(u))&&i(u??h[h.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else d.found?.indent!==n.
indent&&i(l,"BAD_INDENT",Do);t.atKey=!0;let w=d.end,b=u?s(t,u,d,i):e(t,w,h,null,d,i);t.schema.compat&&Mo.flowIndentCheck(n.indent,u,i),t.atKey=!1,gf.mapIncludes(t,a.items,b)&&i(w,"DUPLICATE_KEY","Map \
keys must be unique");let S=_o.resolveProps(m??[],{indicator:"map-value-ind",next:g,offset:b.range[2],onError:i,parentIndent:n.indent,startOnNewline:!u||u.type==="block-scalar"});if(l=S.end,S.found){p&&
(g?.type==="block-map"&&!S.hasNewline&&i(l,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),t.options.strict&&d.start<S.found.offset-1024&&i(b.range,"KEY_OVER_1024_CHARS",
"The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let v=g?s(t,g,S,i):e(t,l,m,null,S,i);t.schema.compat&&Mo.flowIndentCheck(n.indent,g,i),l=v.range[2];let A=new Io.
Pair(b,v);t.options.keepSourceTokens&&(A.srcToken=f),a.items.push(A)}else{p&&i(b.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),S.comment&&(b.comment?b.comment+=`
`+S.comment:b.comment=S.comment);let v=new Io.Pair(b);t.options.keepSourceTokens&&(v.srcToken=f),a.items.push(v)}}return c&&c<l&&i(c,"IMPOSSIBLE","Map comment with trailing content"),a.range=[n.offset,
l,c??l],a}xo.resolveBlockMap=yf});var Bo=y(Fo=>{"use strict";var bf=oe(),wf=nt(),Sf=Pn();function Nf({composeNode:s,composeEmptyNode:e},t,n,i,r){let o=r?.nodeClass??bf.YAMLSeq,a=new o(t.schema);t.atRoot&&(t.atRoot=!1),t.atKey&&(t.atKey=
!1);let l=n.offset,c=null;for(let{start:f,value:h}of n.items){let u=wf.resolveProps(f,{indicator:"seq-item-ind",next:h,offset:l,onError:i,parentIndent:n.indent,startOnNewline:!0});if(!u.found)if(u.anchor||
u.tag||h)h?.type==="block-seq"?i(u.end,"BAD_INDENT","All sequence items must start at the same column"):i(l,"MISSING_CHAR","Sequence item without - indicator");else{c=u.end,u.comment&&(a.comment=u.comment);
continue}let m=h?s(t,h,u,i):e(t,u.end,f,null,u,i);t.schema.compat&&Sf.flowIndentCheck(n.indent,h,i),l=m.range[2],a.items.push(m)}return a.range=[n.offset,l,c??l],a}Fo.resolveBlockSeq=Nf});var qe=y(Ko=>{"use strict";function vf(s,e,t,n){let i="";if(s){let r=!1,o="";for(let a of s){let{source:l,type:c}=a;switch(c){case"space":r=!0;break;case"comment":{t&&!r&&n(a,"MISSING_CHAR","Comments \
must be separated from other tokens by white space characters");let f=l.substring(1)||" ";i?i+=o+f:i=f,o="";break}case"newline":i&&(o+=l),r=!0;break;default:n(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at \
node end`)}e+=l.length}}return{comment:i,offset:e}}Ko.resolveEnd=vf});var Yo=y(Uo=>{"use strict";var Af=O(),kf=ne(),jo=re(),Of=oe(),Cf=qe(),Vo=nt(),Tf=os(),Ef=In(),_n="Block collections are not allowed within flow collections",Mn=s=>s&&(s.type==="block-map"||s.type==="b\
lock-seq");function Lf({composeNode:s,composeEmptyNode:e},t,n,i,r){let o=n.start.source==="{",a=o?"flow map":"flow sequence",l=r?.nodeClass??(o?jo.YAMLMap:Of.YAMLSeq),c=new l(t.schema);c.flow=!0;let f=t.
atRoot;f&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let h=n.offset+n.start.source.length;for(let p=0;p<n.items.length;++p){let w=n.items[p],{start:b,key:S,sep:v,value:A}=w,k=Vo.resolveProps(b,{flow:a,indicator:"\
explicit-key-ind",next:S??v?.[0],offset:h,onError:i,parentIndent:n.indent,startOnNewline:!1});if(!k.found){if(!k.anchor&&!k.tag&&!v&&!A){p===0&&k.comma?i(k.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):
p<n.items.length-1&&i(k.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),k.comment&&(c.comment?c.comment+=`
`+k.comment:c.comment=k.comment),h=k.end;continue}!o&&t.options.strict&&Tf.containsNewline(S)&&i(S,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(p===0)
k.comma&&i(k.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(k.comma||i(k.start,"MISSING_CHAR",`Missing , between ${a} items`),k.comment){let T="";e:for(let N of b)switch(N.type){case"comma":case"\
space":break;case"comment":T=N.source.substring(1);break e;default:break e}if(T){let N=c.items[c.items.length-1];Af.isPair(N)&&(N=N.value??N.key),N.comment?N.comment+=`
`+T:N.comment=T,k.comment=k.comment.substring(T.length+1)}}if(!o&&!v&&!k.found){let T=A?s(t,A,k,i):e(t,k.end,v,null,k,i);c.items.push(T),h=T.range[2],Mn(A)&&i(T.range,"BLOCK_IN_FLOW",_n)}else{t.atKey=
!0;let T=k.end,N=S?s(t,S,k,i):e(t,T,b,null,k,i);Mn(S)&&i(N.range,"BLOCK_IN_FLOW",_n),t.atKey=!1;let L=Vo.resolveProps(v??[],{flow:a,indicator:"map-value-ind",next:A,offset:N.range[2],onError:i,parentIndent:n.
indent,startOnNewline:!1});if(L.found){if(!o&&!k.found&&t.options.strict){if(v)for(let q of v){if(q===L.found)break;if(q.type==="newline"){i(q,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence \
pairs need to be on a single line");break}}k.start<L.found.offset-1024&&i(L.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
A&&("source"in A&&A.source?.[0]===":"?i(A,"MISSING_CHAR",`Missing space after : in ${a}`):i(L.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let H=A?s(t,A,L,i):L.found?e(t,L.end,v,null,L,i):
null;H?Mn(A)&&i(H.range,"BLOCK_IN_FLOW",_n):L.comment&&(N.comment?N.comment+=`
`+L.comment:N.comment=L.comment);let be=new kf.Pair(N,H);if(t.options.keepSourceTokens&&(be.srcToken=w),o){let q=c;Ef.mapIncludes(t,q.items,N)&&i(T,"DUPLICATE_KEY","Map keys must be unique"),q.items.push(
be)}else{let q=new jo.YAMLMap(t.schema);q.flow=!0,q.items.push(be);let ai=(H??N).range;q.range=[N.range[0],ai[1],ai[2]],c.items.push(q)}h=H?H.range[2]:L.end}}let u=o?"}":"]",[m,...g]=n.end,d=h;if(m?.source===
u)d=m.offset+m.source.length;else{let p=a[0].toUpperCase()+a.substring(1),w=f?`${p} must end with a ${u}`:`${p} in block collection must be sufficiently indented and end with a ${u}`;i(h,f?"MISSING_CH\
AR":"BAD_INDENT",w),m&&m.source.length!==1&&g.unshift(m)}if(g.length>0){let p=Cf.resolveEnd(g,d,t.options.strict,i);p.comment&&(c.comment?c.comment+=`
`+p.comment:c.comment=p.comment),c.range=[n.offset,d,p.offset]}else c.range=[n.offset,d,d];return c}Uo.resolveFlowCollection=Lf});var Go=y(Jo=>{"use strict";var qf=O(),$f=E(),Pf=re(),If=oe(),_f=Ro(),Mf=Bo(),Df=Yo();function Dn(s,e,t,n,i,r){let o=t.type==="block-map"?_f.resolveBlockMap(s,e,t,n,r):t.type==="block-seq"?Mf.resolveBlockSeq(
s,e,t,n,r):Df.resolveFlowCollection(s,e,t,n,r),a=o.constructor;return i==="!"||i===a.tagName?(o.tag=a.tagName,o):(i&&(o.tag=i),o)}function xf(s,e,t,n,i){let r=n.tag,o=r?e.directives.tagName(r.source,u=>i(
r,"TAG_RESOLVE_FAILED",u)):null;if(t.type==="block-seq"){let{anchor:u,newlineAfterProp:m}=n,g=u&&r?u.offset>r.offset?u:r:u??r;g&&(!m||m.offset<g.offset)&&i(g,"MISSING_CHAR","Missing newline after bloc\
k sequence props")}let a=t.type==="block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!r||!o||o==="!"||o===Pf.YAMLMap.tagName&&a==="map"||o===If.YAMLSeq.tagName&&a==="seq")
return Dn(s,e,t,i,o);let l=e.schema.tags.find(u=>u.tag===o&&u.collection===a);if(!l){let u=e.schema.knownTags[o];if(u?.collection===a)e.schema.tags.push(Object.assign({},u,{default:!1})),l=u;else return u?
i(r,"BAD_COLLECTION_TYPE",`${u.tag} used for ${a} collection, but expects ${u.collection??"scalar"}`,!0):i(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Dn(s,e,t,i,o)}let c=Dn(s,e,t,i,o,l),f=l.resolve?.(
c,u=>i(r,"TAG_RESOLVE_FAILED",u),e.options)??c,h=qf.isNode(f)?f:new $f.Scalar(f);return h.range=c.range,h.tag=o,l?.format&&(h.format=l.format),h}Jo.composeCollection=xf});var Rn=y(Wo=>{"use strict";var xn=E();function Rf(s,e,t){let n=e.offset,i=Ff(e,s.options.strict,t);if(!i)return{value:"",type:null,comment:"",range:[n,n,n]};let r=i.mode===">"?xn.Scalar.BLOCK_FOLDED:xn.
Scalar.BLOCK_LITERAL,o=e.source?Bf(e.source):[],a=o.length;for(let d=o.length-1;d>=0;--d){let p=o[d][1];if(p===""||p==="\r")a=d;else break}if(a===0){let d=i.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",p=n+i.length;return e.source&&(p+=e.source.length),{value:d,type:r,comment:i.comment,range:[n,p,p]}}let l=e.indent+i.indent,c=e.offset+i.length,f=0;for(let d=0;d<a;++d){
let[p,w]=o[d];if(w===""||w==="\r")i.indent===0&&p.length>l&&(l=p.length);else{p.length<l&&t(c+p.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indenta\
tion indicator"),i.indent===0&&(l=p.length),f=d,l===0&&!s.atRoot&&t(c,"BAD_INDENT","Block scalar values in collections must be indented");break}c+=p.length+w.length+1}for(let d=o.length-1;d>=a;--d)o[d][0].
length>l&&(a=d+1);let h="",u="",m=!1;for(let d=0;d<f;++d)h+=o[d][0].slice(l)+`
`;for(let d=f;d<a;++d){let[p,w]=o[d];c+=p.length+w.length+1;let b=w[w.length-1]==="\r";if(b&&(w=w.slice(0,-1)),w&&p.length<l){let v=`Block scalar lines must not be less indented than their ${i.indent?
"explicit indentation indicator":"first line"}`;t(c-w.length-(b?2:1),"BAD_INDENT",v),p=""}r===xn.Scalar.BLOCK_LITERAL?(h+=u+p.slice(l)+w,u=`
`):p.length>l||w[0]==="	"?(u===" "?u=`
`:!m&&u===`
`&&(u=`

`),h+=u+p.slice(l)+w,u=`
`,m=!0):w===""?u===`
`?h+=`
`:u=`
`:(h+=u+w,u=" ",m=!1)}switch(i.chomp){case"-":break;case"+":for(let d=a;d<o.length;++d)h+=`
`+o[d][0].slice(l);h[h.length-1]!==`
`&&(h+=`
`);break;default:h+=`
`}let g=n+i.length+e.source.length;return{value:h,type:r,comment:i.comment,range:[n,g,g]}}function Ff({offset:s,props:e},t,n){if(e[0].type!=="block-scalar-header")return n(e[0],"IMPOSSIBLE","Block sca\
lar header not found"),null;let{source:i}=e[0],r=i[0],o=0,a="",l=-1;for(let u=1;u<i.length;++u){let m=i[u];if(!a&&(m==="-"||m==="+"))a=m;else{let g=Number(m);!o&&g?o=g:l===-1&&(l=s+u)}}l!==-1&&n(l,"UN\
EXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let c=!1,f="",h=i.length;for(let u=1;u<e.length;++u){let m=e[u];switch(m.type){case"space":c=!0;case"newline":h+=m.source.length;
break;case"comment":t&&!c&&n(m,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),h+=m.source.length,f=m.source.substring(1);break;case"error":n(m,"UNEXPECTED_TOK\
EN",m.message),h+=m.source.length;break;default:{let g=`Unexpected token in block scalar header: ${m.type}`;n(m,"UNEXPECTED_TOKEN",g);let d=m.source;d&&typeof d=="string"&&(h+=d.length)}}}return{mode:r,
indent:o,chomp:a,comment:f,length:h}}function Bf(s){let e=s.split(/\n( *)/),t=e[0],n=t.match(/^( *)/),r=[n?.[1]?[n[1],t.slice(n[1].length)]:["",t]];for(let o=1;o<e.length;o+=2)r.push([e[o],e[o+1]]);return r}
Wo.resolveBlockScalar=Rf});var Bn=y(Ho=>{"use strict";var Fn=E(),Kf=qe();function jf(s,e,t){let{offset:n,type:i,source:r,end:o}=s,a,l,c=(u,m,g)=>t(n+u,m,g);switch(i){case"scalar":a=Fn.Scalar.PLAIN,l=Vf(r,c);break;case"single-qu\
oted-scalar":a=Fn.Scalar.QUOTE_SINGLE,l=Uf(r,c);break;case"double-quoted-scalar":a=Fn.Scalar.QUOTE_DOUBLE,l=Yf(r,c);break;default:return t(s,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found\
: ${i}`),{value:"",type:null,comment:"",range:[n,n+r.length,n+r.length]}}let f=n+r.length,h=Kf.resolveEnd(o,f,e,t);return{value:l,type:a,comment:h.comment,range:[n,f,h.offset]}}function Vf(s,e){let t="";
switch(s[0]){case"	":t="a tab character";break;case",":t="flow indicator character ,";break;case"%":t="directive indicator character %";break;case"|":case">":{t=`block scalar indicator ${s[0]}`;break}case"\
@":case"`":{t=`reserved character ${s[0]}`;break}}return t&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${t}`),Qo(s)}function Uf(s,e){return(s[s.length-1]!=="'"||s.length===1)&&e(s.length,"M\
ISSING_CHAR","Missing closing 'quote"),Qo(s.slice(1,-1)).replace(/''/g,"'")}function Qo(s){let e=/(.*?)\r?\n/sy,t=e.exec(s);if(!t)return s;let n,i;try{n=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ \
	]+|(?<![ 	])[ 	]+$","g")}catch{n=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let r=t[1].replace(n,""),o=" ",a=e.lastIndex;for(;t=e.exec(s);){let c=t[1].replace(i,"");c===""?o===`
`?r+=o:o=`
`:(r+=o+c,o=" "),a=e.lastIndex}let l=/[ \t]*(.*)/sy;return l.lastIndex=a,t=l.exec(s),r+o+(t?.[1]??"")}function Yf(s,e){let t="";for(let n=1;n<s.length-1;++n){let i=s[n];if(!(i==="\r"&&s[n+1]===`
`))if(i===`
`){let{fold:r,offset:o}=Jf(s,n);t+=r,n=o}else if(i==="\\"){let r=s[++n],o=Gf[r];if(o)t+=o;else if(r===`
`)for(r=s[n+1];r===" "||r==="	";)r=s[++n+1];else if(r==="\r"&&s[n+1]===`
`)for(r=s[++n+1];r===" "||r==="	";)r=s[++n+1];else if(r==="x"||r==="u"||r==="U"){let a=r==="x"?2:r==="u"?4:8;t+=Wf(s,n+1,a,e),n+=a}else{let a=s.substr(n-1,2);e(n-1,"BAD_DQ_ESCAPE",`Invalid escape sequ\
ence ${a}`),t+=a}}else if(i===" "||i==="	"){let r=n,o=s[n+1];for(;o===" "||o==="	";)o=s[++n+1];o!==`
`&&!(o==="\r"&&s[n+2]===`
`)&&(t+=n>r?s.slice(r,n+1):i)}else t+=i}return(s[s.length-1]!=='"'||s.length===1)&&e(s.length,"MISSING_CHAR",'Missing closing "quote'),t}function Jf(s,e){let t="",n=s[e+1];for(;(n===" "||n==="	"||n===
`
`||n==="\r")&&!(n==="\r"&&s[e+2]!==`
`);)n===`
`&&(t+=`
`),e+=1,n=s[e+1];return t||(t=" "),{fold:t,offset:e}}var Gf={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Wf(s,e,t,n){let i=s.substr(e,t),o=i.length===t&&/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;
try{return String.fromCodePoint(o)}catch{let a=s.substr(e-2,t+2);return n(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}Ho.resolveFlowScalar=jf});var Zo=y(Xo=>{"use strict";var ge=O(),zo=E(),Qf=Rn(),Hf=Bn();function zf(s,e,t,n){let{value:i,type:r,comment:o,range:a}=e.type==="block-scalar"?Qf.resolveBlockScalar(s,e,n):Hf.resolveFlowScalar(e,s.options.
strict,n),l=t?s.directives.tagName(t.source,h=>n(t,"TAG_RESOLVE_FAILED",h)):null,c;s.options.stringKeys&&s.atKey?c=s.schema[ge.SCALAR]:l?c=Xf(s.schema,i,l,t,n):e.type==="scalar"?c=Zf(s,i,e,n):c=s.schema[ge.
SCALAR];let f;try{let h=c.resolve(i,u=>n(t??e,"TAG_RESOLVE_FAILED",u),s.options);f=ge.isScalar(h)?h:new zo.Scalar(h)}catch(h){let u=h instanceof Error?h.message:String(h);n(t??e,"TAG_RESOLVE_FAILED",u),
f=new zo.Scalar(i)}return f.range=a,f.source=i,r&&(f.type=r),l&&(f.tag=l),c.format&&(f.format=c.format),o&&(f.comment=o),f}function Xf(s,e,t,n,i){if(t==="!")return s[ge.SCALAR];let r=[];for(let a of s.
tags)if(!a.collection&&a.tag===t)if(a.default&&a.test)r.push(a);else return a;for(let a of r)if(a.test?.test(e))return a;let o=s.knownTags[t];return o&&!o.collection?(s.tags.push(Object.assign({},o,{default:!1,
test:void 0})),o):(i(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,t!=="tag:yaml.org,2002:str"),s[ge.SCALAR])}function Zf({atKey:s,directives:e,schema:t},n,i,r){let o=t.tags.find(a=>(a.default===!0||s&&
a.default==="key")&&a.test?.test(n))||t[ge.SCALAR];if(t.compat){let a=t.compat.find(l=>l.default&&l.test?.test(n))??t[ge.SCALAR];if(o.tag!==a.tag){let l=e.tagString(o.tag),c=e.tagString(a.tag),f=`Valu\
e may be parsed as either ${l} or ${c}`;r(i,"TAG_RESOLVE_FAILED",f,!0)}}return o}Xo.composeScalar=zf});var ta=y(ea=>{"use strict";function eh(s,e,t){if(e){t??(t=e.length);for(let n=t-1;n>=0;--n){let i=e[n];switch(i.type){case"space":case"comment":case"newline":s-=i.source.length;continue}for(i=e[++n];i?.
type==="space";)s+=i.source.length,i=e[++n];break}}return s}ea.emptyScalarPosition=eh});var ia=y(jn=>{"use strict";var th=xe(),sh=O(),nh=Go(),sa=Zo(),ih=qe(),rh=ta(),oh={composeNode:na,composeEmptyNode:Kn};function na(s,e,t,n){let i=s.atKey,{spaceBefore:r,comment:o,anchor:a,tag:l}=t,c,f=!0;
switch(e.type){case"alias":c=ah(s,e,n),(a||l)&&n(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-sc\
alar":c=sa.composeScalar(s,e,l,n),a&&(c.anchor=a.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{c=nh.composeCollection(oh,s,e,t,n),a&&(c.anchor=a.source.substring(
1))}catch(h){let u=h instanceof Error?h.message:String(h);n(e,"RESOURCE_EXHAUSTION",u)}break;default:{let h=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;n(e,"UNEXPECTED_TOKEN",h),f=
!1}}return c??(c=Kn(s,e.offset,void 0,null,t,n)),a&&c.anchor===""&&n(a,"BAD_ALIAS","Anchor cannot be an empty string"),i&&s.options.stringKeys&&(!sh.isScalar(c)||typeof c.value!="string"||c.tag&&c.tag!==
"tag:yaml.org,2002:str")&&n(l??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),r&&(c.spaceBefore=!0),o&&(e.type==="scalar"&&e.source===""?c.comment=o:c.commentBefore=o),s.options.keepSourceTokens&&
f&&(c.srcToken=e),c}function Kn(s,e,t,n,{spaceBefore:i,comment:r,anchor:o,tag:a,end:l},c){let f={type:"scalar",offset:rh.emptyScalarPosition(e,t,n),indent:-1,source:""},h=sa.composeScalar(s,f,a,c);return o&&
(h.anchor=o.source.substring(1),h.anchor===""&&c(o,"BAD_ALIAS","Anchor cannot be an empty string")),i&&(h.spaceBefore=!0),r&&(h.comment=r,h.range[2]=l),h}function ah({options:s},{offset:e,source:t,end:n},i){
let r=new th.Alias(t.substring(1));r.source===""&&i(e,"BAD_ALIAS","Alias cannot be an empty string"),r.source.endsWith(":")&&i(e+t.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=e+t.length,
a=ih.resolveEnd(n,o,s.strict,i);return r.range=[e,o,a.offset],a.comment&&(r.comment=a.comment),r}jn.composeEmptyNode=Kn;jn.composeNode=na});var aa=y(oa=>{"use strict";var lh=Ze(),ra=ia(),ch=qe(),uh=nt();function fh(s,e,{offset:t,start:n,value:i,end:r},o){let a=Object.assign({_directives:e},s),l=new lh.Document(void 0,a),c={atKey:!1,atRoot:!0,
directives:l.directives,options:l.options,schema:l.schema},f=uh.resolveProps(n,{indicator:"doc-start",next:i??r?.[0],offset:t,onError:o,parentIndent:0,startOnNewline:!0});f.found&&(l.directives.docStart=
!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!f.hasNewline&&o(f.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),l.contents=i?ra.composeNode(c,i,f,o):
ra.composeEmptyNode(c,f.end,n,null,f,o);let h=l.contents.range[2],u=ch.resolveEnd(r,h,!1,o);return u.comment&&(l.comment=u.comment),l.range=[t,h,u.offset],l}oa.composeDoc=fh});var Un=y(ua=>{"use strict";var hh=ct("process"),dh=Es(),ph=Ze(),it=st(),la=O(),mh=aa(),gh=qe();function rt(s){if(typeof s=="number")return[s,s+1];if(Array.isArray(s))return s.length===2?s:[s[0],s[1]];
let{offset:e,source:t}=s;return[e,e+(typeof t=="string"?t.length:1)]}function ca(s){let e="",t=!1,n=!1;for(let i=0;i<s.length;++i){let r=s[i];switch(r[0]){case"#":e+=(e===""?"":n?`

`:`
`)+(r.substring(1)||" "),t=!0,n=!1;break;case"%":s[i+1]?.[0]!=="#"&&(i+=1),t=!1;break;default:t||(n=!0),t=!1}}return{comment:e,afterEmptyLine:n}}var Vn=class{constructor(e={}){this.doc=null,this.atDirectives=
!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,n,i,r)=>{let o=rt(t);r?this.warnings.push(new it.YAMLWarning(o,n,i)):this.errors.push(new it.YAMLParseError(o,n,i))},this.directives=
new dh.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,t){let{comment:n,afterEmptyLine:i}=ca(this.prelude);if(n){let r=e.contents;if(t)e.comment=e.comment?`${e.comment}
${n}`:n;else if(i||e.directives.docStart||!r)e.commentBefore=n;else if(la.isCollection(r)&&!r.flow&&r.items.length>0){let o=r.items[0];la.isPair(o)&&(o=o.key);let a=o.commentBefore;o.commentBefore=a?`${n}\

${a}`:n}else{let o=r.commentBefore;r.commentBefore=o?`${n}
${o}`:n}}if(t){for(let r=0;r<this.errors.length;++r)e.errors.push(this.errors[r]);for(let r=0;r<this.warnings.length;++r)e.warnings.push(this.warnings[r])}else e.errors=this.errors,e.warnings=this.warnings;
this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:ca(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,n=-1){for(let i of e)
yield*this.next(i);yield*this.end(t,n)}*next(e){switch(hh.env.LOG_STREAM&&console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(t,n,i)=>{let r=rt(e);r[0]+=t,this.onError(r,
"BAD_DIRECTIVE",n,i)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"document":{let t=mh.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&
this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;break}case"byte-order-mark":case"space":
break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,n=new it.YAMLParseError(rt(e),"UNEXPECTED_TOKEN",t);
this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case"doc-end":{if(!this.doc){let n="Unexpected doc-end without preceding document";this.errors.push(new it.YAMLParseError(
rt(e),"UNEXPECTED_TOKEN",n));break}this.doc.directives.docEnd=!0;let t=gh.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){let n=this.
doc.comment;this.doc.comment=n?`${n}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new it.YAMLParseError(rt(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){if(this.doc)this.decorate(
this.doc,!0),yield this.doc,this.doc=null;else if(e){let n=Object.assign({_directives:this.directives},this.options),i=new ph.Document(void 0,n);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missi\
ng directives-end indicator line"),i.range=[0,t,t],this.decorate(i,!1),yield i}}};ua.Composer=Vn});var da=y(as=>{"use strict";var yh=Rn(),bh=Bn(),wh=st(),fa=je();function Sh(s,e=!0,t){if(s){let n=(i,r,o)=>{let a=typeof i=="number"?i:Array.isArray(i)?i[0]:i.offset;if(t)t(a,r,o);else throw new wh.YAMLParseError(
[a,a+1],r,o)};switch(s.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return bh.resolveFlowScalar(s,e,n);case"block-scalar":return yh.resolveBlockScalar({options:{strict:e}},
s,n)}}return null}function Nh(s,e){let{implicitKey:t=!1,indent:n,inFlow:i=!1,offset:r=-1,type:o="PLAIN"}=e,a=fa.stringifyString({type:o,value:s},{implicitKey:t,indent:n>0?" ".repeat(n):"",inFlow:i,options:{
blockQuote:!0,lineWidth:-1}}),l=e.end??[{type:"newline",offset:-1,indent:n,source:`
`}];switch(a[0]){case"|":case">":{let c=a.indexOf(`
`),f=a.substring(0,c),h=a.substring(c+1)+`
`,u=[{type:"block-scalar-header",offset:r,indent:n,source:f}];return ha(u,l)||u.push({type:"newline",offset:-1,indent:n,source:`
`}),{type:"block-scalar",offset:r,indent:n,props:u,source:h}}case'"':return{type:"double-quoted-scalar",offset:r,indent:n,source:a,end:l};case"'":return{type:"single-quoted-scalar",offset:r,indent:n,source:a,
end:l};default:return{type:"scalar",offset:r,indent:n,source:a,end:l}}}function vh(s,e,t={}){let{afterKey:n=!1,implicitKey:i=!1,inFlow:r=!1,type:o}=t,a="indent"in s?s.indent:null;if(n&&typeof a=="numb\
er"&&(a+=2),!o)switch(s.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"double-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let c=s.props[0];if(c.type!=="block-scalar-header")
throw new Error("Invalid block scalar header");o=c.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let l=fa.stringifyString({type:o,value:e},{implicitKey:i||a===null,indent:a!==
null&&a>0?" ".repeat(a):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}});switch(l[0]){case"|":case">":Ah(s,l);break;case'"':Yn(s,l,"double-quoted-scalar");break;case"'":Yn(s,l,"single-quoted-scalar");
break;default:Yn(s,l,"scalar")}}function Ah(s,e){let t=e.indexOf(`
`),n=e.substring(0,t),i=e.substring(t+1)+`
`;if(s.type==="block-scalar"){let r=s.props[0];if(r.type!=="block-scalar-header")throw new Error("Invalid block scalar header");r.source=n,s.source=i}else{let{offset:r}=s,o="indent"in s?s.indent:-1,a=[
{type:"block-scalar-header",offset:r,indent:o,source:n}];ha(a,"end"in s?s.end:void 0)||a.push({type:"newline",offset:-1,indent:o,source:`
`});for(let l of Object.keys(s))l!=="type"&&l!=="offset"&&delete s[l];Object.assign(s,{type:"block-scalar",indent:o,props:a,source:i})}}function ha(s,e){if(e)for(let t of e)switch(t.type){case"space":case"\
comment":s.push(t);break;case"newline":return s.push(t),!0}return!1}function Yn(s,e,t){switch(s.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":s.type=t,s.source=e;break;case"\
block-scalar":{let n=s.props.slice(1),i=e.length;s.props[0].type==="block-scalar-header"&&(i-=s.props[0].source.length);for(let r of n)r.offset+=i;delete s.props,Object.assign(s,{type:t,source:e,end:n});
break}case"block-map":case"block-seq":{let i={type:"newline",offset:s.offset+e.length,indent:s.indent,source:`
`};delete s.items,Object.assign(s,{type:t,source:e,end:[i]});break}default:{let n="indent"in s?s.indent:-1,i="end"in s&&Array.isArray(s.end)?s.end.filter(r=>r.type==="space"||r.type==="comment"||r.type===
"newline"):[];for(let r of Object.keys(s))r!=="type"&&r!=="offset"&&delete s[r];Object.assign(s,{type:t,indent:n,source:e,end:i})}}}as.createScalarToken=Nh;as.resolveAsScalar=Sh;as.setScalarValue=vh});var ma=y(pa=>{"use strict";var kh=s=>"type"in s?cs(s):ls(s);function cs(s){switch(s.type){case"block-scalar":{let e="";for(let t of s.props)e+=cs(t);return e+s.source}case"block-map":case"block-seq":{
let e="";for(let t of s.items)e+=ls(t);return e}case"flow-collection":{let e=s.start.source;for(let t of s.items)e+=ls(t);for(let t of s.end)e+=t.source;return e}case"document":{let e=ls(s);if(s.end)for(let t of s.
end)e+=t.source;return e}default:{let e=s.source;if("end"in s&&s.end)for(let t of s.end)e+=t.source;return e}}}function ls({start:s,key:e,sep:t,value:n}){let i="";for(let r of s)i+=r.source;if(e&&(i+=
cs(e)),t)for(let r of t)i+=r.source;return n&&(i+=cs(n)),i}pa.stringify=kh});var wa=y(ba=>{"use strict";var Jn=Symbol("break visit"),Oh=Symbol("skip children"),ga=Symbol("remove item");function ye(s,e){"type"in s&&s.type==="document"&&(s={start:s.start,value:s.value}),ya(Object.
freeze([]),s,e)}ye.BREAK=Jn;ye.SKIP=Oh;ye.REMOVE=ga;ye.itemAtPath=(s,e)=>{let t=s;for(let[n,i]of e){let r=t?.[n];if(r&&"items"in r)t=r.items[i];else return}return t};ye.parentCollection=(s,e)=>{let t=ye.
itemAtPath(s,e.slice(0,-1)),n=e[e.length-1][0],i=t?.[n];if(i&&"items"in i)return i;throw new Error("Parent collection not found")};function ya(s,e,t){let n=t(e,s);if(typeof n=="symbol")return n;for(let i of[
"key","value"]){let r=e[i];if(r&&"items"in r){for(let o=0;o<r.items.length;++o){let a=ya(Object.freeze(s.concat([[i,o]])),r.items[o],t);if(typeof a=="number")o=a-1;else{if(a===Jn)return Jn;a===ga&&(r.
items.splice(o,1),o-=1)}}typeof n=="function"&&i==="key"&&(n=n(e,s))}}return typeof n=="function"?n(e,s):n}ba.visit=ye});var us=y(x=>{"use strict";var Gn=da(),Ch=ma(),Th=wa(),Wn="\uFEFF",Qn="",Hn="",zn="",Eh=s=>!!s&&"items"in s,Lh=s=>!!s&&(s.type==="scalar"||s.type==="single-quoted-scalar"||s.type==="double-quoted-sc\
alar"||s.type==="block-scalar");function qh(s){switch(s){case Wn:return"<BOM>";case Qn:return"<DOC>";case Hn:return"<FLOW_END>";case zn:return"<SCALAR>";default:return JSON.stringify(s)}}function $h(s){
switch(s){case Wn:return"byte-order-mark";case Qn:return"doc-mode";case Hn:return"flow-error-end";case zn:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"\
]":return"flow-seq-end";case",":return"comma"}switch(s[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"\
tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}x.createScalarToken=Gn.createScalarToken;x.resolveAsScalar=Gn.resolveAsScalar;
x.setScalarValue=Gn.setScalarValue;x.stringify=Ch.stringify;x.visit=Th.visit;x.BOM=Wn;x.DOCUMENT=Qn;x.FLOW_END=Hn;x.SCALAR=zn;x.isCollection=Eh;x.isScalar=Lh;x.prettyToken=qh;x.tokenType=$h});var ei=y(Na=>{"use strict";var ot=us();function V(s){switch(s){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Sa=new Set("0123456789ABCDEFabcdef"),Ph=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),fs=new Set(",[]{}"),
Ih=new Set(` ,[]{}
\r	`),Xn=s=>!s||Ih.has(s),Zn=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.
lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){if(e){if(typeof e!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;
let n=this.next??"stream";for(;n&&(t||this.hasChars(1));)n=yield*this.parseNext(n)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let n=0;for(;t===" ";)t=this.buffer[++n+e];if(t==="\r"){let i=this.buffer[n+e+1];if(i===`
`||!i&&!this.atEnd)return e+n+1}return t===`
`||n>=this.indentNext||!t&&!this.atEnd?e+n:-1}if(t==="-"||t==="."){let n=this.buffer.substr(e,3);if((n==="---"||n==="...")&&V(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos;return(typeof e!=
"number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){
return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.
parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===ot.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,n=e.indexOf("#");for(;n!==-1;){let r=e[n-1];if(r===" "||r==="	"){t=n-1;
break}else n=e.indexOf("#",n+1)}for(;;){let r=e[t-1];if(r===" "||r==="	")t-=1;else break}let i=(yield*this.pushCount(t))+(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-i),this.pushNewline(),
"stream"}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.pushCount(e.length-t),yield*this.pushNewline(),"stream"}return yield ot.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){
let e=this.charAt(0);if(!e&&!this.atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let t=this.peek(3);if((t==="---"||t===
"...")&&V(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&
!V(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,t]=this.peek(2);if(!t&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||
e===":")&&V(t)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(
!0);let e=this.getLine();if(e===null)return this.setNext("doc");let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.
parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(Xn),"do\
c";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),
yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,t,n=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=n=t):t=0,
t+=yield*this.pushSpaces(!0);while(e+t>0);let i=this.getLine();if(i===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&i[0]!=="#"||n===0&&(i.startsWith("---")||i.startsWith("..."))&&V(i[3]))&&
!(n===this.indentNext-1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.flowLevel=0,yield ot.FLOW_END,yield*this.parseLineStart();let r=0;for(;i[r]===",";)r+=yield*this.pushCount(1),r+=yield*this.
pushSpaces(!0),this.flowKey=!1;switch(r+=yield*this.pushIndicators(),i[r]){case void 0:return"flow";case"#":return yield*this.pushCount(i.length-r),"flow";case"{":case"[":return yield*this.pushCount(1),
this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Xn),"flow";case'\
"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let o=this.charAt(1);if(this.flowKey||V(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"\
flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),t=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]==="'";)t=this.
buffer.indexOf("'",t+2);else for(;t!==-1;){let r=0;for(;this.buffer[t-1-r]==="\\";)r+=1;if(r%2===0)break;t=this.buffer.indexOf('"',t+1)}let n=this.buffer.substring(0,t),i=n.indexOf(`
`,this.pos);if(i!==-1){for(;i!==-1;){let r=this.continueScalar(i+1);if(r===-1)break;i=n.indexOf(`
`,r)}i!==-1&&(t=i-(n[i-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){
this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let t=this.buffer[++e];if(t==="+")this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!==
"-")break}return yield*this.pushUntil(t=>V(t)||t==="#")}*parseBlockScalar(){let e=this.pos-1,t=0,n;e:for(let r=this.pos;n=this.buffer[r];++r)switch(n){case" ":t+=1;break;case`
`:e=r,t=0;break;case"\r":{let o=this.buffer[r+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=this.blockScalarIndent+(this.indentNext===
0?1:this.indentNext);do{let r=this.continueScalar(e+1);if(r===-1)break;e=this.buffer.indexOf(`
`,r)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let i=e+1;for(n=this.buffer[i];n===" ";)n=this.buffer[++i];if(n==="	"){for(;n==="	"||n===" "||n===
"\r"||n===`
`;)n=this.buffer[++i];e=i-1}else if(!this.blockScalarKeep)do{let r=e-1,o=this.buffer[r];o==="\r"&&(o=this.buffer[--r]);let a=r;for(;o===" ";)o=this.buffer[--r];if(o===`
`&&r>=this.pos&&r+1+t>a)e=r;else break}while(!0);return yield ot.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.flowLevel>0,t=this.pos-1,n=this.pos-1,
i;for(;i=this.buffer[++n];)if(i===":"){let r=this.buffer[n+1];if(V(r)||e&&fs.has(r))break;t=n}else if(V(i)){let r=this.buffer[n+1];if(i==="\r"&&(r===`
`?(n+=1,i=`
`,r=this.buffer[n+1]):t=n),r==="#"||e&&fs.has(r))break;if(i===`
`){let o=this.continueScalar(n+1);if(o===-1)break;n=Math.max(n,o-2)}}else{if(e&&fs.has(i))break;t=n}return!i&&!this.atEnd?this.setNext("plain-scalar"):(yield ot.SCALAR,yield*this.pushToIndex(t+1,!0),e?
"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){let n=this.buffer.slice(this.pos,e);return n?(yield n,this.pos+=n.length,n.length):(t&&(yield""),
0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(Xn),e+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let t=this.flowLevel>0,n=this.charAt(1);if(V(n)||t&&fs.has(n)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.pushSpaces(
!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!V(t)&&t!==">";)t=this.buffer[++e];return yield*this.pushToIndex(t===">"?e+1:e,!1)}else{let e=this.
pos+1,t=this.buffer[e];for(;t;)if(Ph.has(t))t=this.buffer[++e];else if(t==="%"&&Sa.has(this.buffer[e+1])&&Sa.has(this.buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){
let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,n;do n=this.buffer[++t];while(n===" "||e&&n==="	");let i=t-this.pos;return i>0&&(yield this.buffer.substr(this.pos,i),this.pos=t),i}*pushUntil(e){
let t=this.pos,n=this.buffer[t];for(;!e(n);)n=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};Na.Lexer=Zn});var si=y(va=>{"use strict";var ti=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let t=0,n=this.lineStarts.length;for(;t<n;){let r=t+n>>1;this.lineStarts[r]<
e?t=r+1:n=r}if(this.lineStarts[t]===e)return{line:t+1,col:1};if(t===0)return{line:0,col:e};let i=this.lineStarts[t-1];return{line:t,col:e-i+1}}}};va.LineCounter=ti});var ii=y(Ta=>{"use strict";var _h=ct("process"),Aa=us(),Mh=ei();function ae(s,e){for(let t=0;t<s.length;++t)if(s[t].type===e)return!0;return!1}function ka(s){for(let e=0;e<s.length;++e)switch(s[e].type){case"\
space":case"comment":case"newline":break;default:return e}return-1}function Ca(s){switch(s?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:
return!1}}function hs(s){switch(s.type){case"document":return s.start;case"block-map":{let e=s.items[s.items.length-1];return e.sep??e.start}case"block-seq":return s.items[s.items.length-1].start;default:
return[]}}function $e(s){if(s.length===0)return[];let e=s.length;e:for(;--e>=0;)switch(s[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;s[++e]?.
type==="space";);return s.splice(e,s.length)}function ds(s,e){if(e.length<1e5)Array.prototype.push.apply(s,e);else for(let t=0;t<e.length;++t)s.push(e[t])}function Oa(s){if(s.start.type==="flow-seq-st\
art")for(let e of s.items)e.sep&&!e.value&&!ae(e.start,"explicit-key-ind")&&!ae(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,Ca(e.value)?e.value.end?ds(e.value.end,e.sep):e.value.end=e.
sep:ds(e.start,e.sep),delete e.sep)}var ni=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Mh.
Lexer,this.onNewLine=e}*parse(e,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let n of this.lexer.lex(e,t))yield*this.next(n);t||(yield*this.end())}*next(e){if(this.source=e,_h.env.LOG_TOKENS&&
console.log("|",Aa.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let t=Aa.tokenType(e);if(t)if(t==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type=
"scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&e[0]===" "&&(this.
indent+=e.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}
this.offset+=e.length}else{let n=`Not a YAML token: ${e}`;yield*this.pop({type:"error",offset:this.offset,message:n,source:e}),this.offset+=e.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){
return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let e=this.peek(1);if(this.type==="doc-end"&&e?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.
stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!e)return yield*this.stream();switch(e.type){case"document":return yield*this.document(e);case"alias":case"scalar":case"sin\
gle-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(e);case"block-scalar":return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-seq":return yield*this.
blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){return this.stack[this.stack.length-e]}*pop(e){let t=e??
this.stack.pop();if(!t)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield t;else{let n=this.peek(1);switch(t.type==="block-scala\
r"?t.indent="indent"in n?n.indent:0:t.type==="flow-collection"&&n.type==="document"&&(t.indent=0),t.type==="flow-collection"&&Oa(t),n.type){case"document":n.value=t;break;case"block-scalar":n.props.push(
t);break;case"block-map":{let i=n.items[n.items.length-1];if(i.value){n.items.push({start:[],key:t,sep:[]}),this.onKeyLine=!0;return}else if(i.sep)i.value=t;else{Object.assign(i,{key:t,sep:[]}),this.onKeyLine=
!i.explicitKey;return}break}case"block-seq":{let i=n.items[n.items.length-1];i.value?n.items.push({start:[],value:t}):i.value=t;break}case"flow-collection":{let i=n.items[n.items.length-1];!i||i.value?
n.items.push({start:[],key:t,sep:[]}):i.sep?i.value=t:Object.assign(i,{key:t,sep:[]});return}default:yield*this.pop(),yield*this.pop(t)}if((n.type==="document"||n.type==="block-map"||n.type==="block-s\
eq")&&(t.type==="block-map"||t.type==="block-seq")){let i=t.items[t.items.length-1];i&&!i.sep&&!i.value&&i.start.length>0&&ka(i.start)===-1&&(t.indent===0||i.start.every(r=>r.type!=="comment"||r.indent<
t.indent))&&(n.type==="document"?n.end=i.start:n.items.push({start:i.start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.
source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};this.type===
"doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.
value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{ka(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"\
comment":case"newline":e.start.push(this.sourceToken);return}let t=this.startBlockValue(e);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML doc\
ument`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){let t=hs(this.peek(2)),n=$e(t),i;e.end?(i=e.end,i.push(this.sourceToken),delete e.end):i=[this.sourceToken];let r={type:"block-map",
offset:e.offset,indent:e.indent,items:[{start:n,key:e,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=r}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"\
newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let t=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,t.value){let n="end"in t.value?
t.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.
sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else if(t.sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){let i=e.items[e.
items.length-2]?.value?.end;if(Array.isArray(i)){ds(i,t.start),i.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let n=!this.onKeyLine&&this.
indent===e.indent,i=n&&(t.sep||t.explicitKey)&&this.type!=="seq-item-ind",r=[];if(i&&t.sep&&!t.value){let o=[];for(let a=0;a<t.sep.length;++a){let l=t.sep[a];switch(l.type){case"newline":o.push(a);break;case"\
space":break;case"comment":l.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(r=t.sep.splice(o[1]))}switch(this.type){case"anchor":case"tag":i||t.value?(r.push(this.sourceToken),e.
items.push({start:r}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=
!0):i||t.value?(r.push(this.sourceToken),e.items.push({start:r,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),
this.onKeyLine=!0;return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(ae(t.sep,"map-value-ind"))this.stack.push({type:"bloc\
k-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]});else if(Ca(t.key)&&!ae(t.sep,"newline")){let o=$e(t.start),a=t.key,l=t.sep;l.push(this.sourceToken),delete t.
key,delete t.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:a,sep:l}]})}else r.length>0?t.sep=t.sep.concat(r,this.sourceToken):t.sep.push(this.sourceToken);else if(ae(
t.start,"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]});else{let o=$e(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.
sourceToken]}]})}else t.sep?t.value||i?e.items.push({start:r,key:null,sep:[this.sourceToken]}):ae(t.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scala\
r":case"double-quoted-scalar":{let o=this.flowScalar(this.type);i||t.value?(e.items.push({start:r,key:o,sep:[]}),this.onKeyLine=!0):t.sep?this.stack.push(o):(Object.assign(t,{key:o,sep:[]}),this.onKeyLine=
!0);return}default:{let o=this.startBlockValue(e);if(o){if(o.type==="block-seq"){if(!t.explicitKey&&t.sep&&!ae(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected blo\
ck-seq-ind on same line with key",source:this.source});return}}else n&&e.items.push({start:r});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let t=e.items[e.items.length-
1];switch(this.type){case"newline":if(t.value){let n="end"in t.value?t.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else
t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){let i=e.items[e.items.length-2]?.value?.
end;if(Array.isArray(i)){ds(i,t.start),i.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=e.indent)break;t.start.push(
this.sourceToken);return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||ae(t.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return}if(this.indent>
e.indent){let n=this.startBlockValue(e);if(n){this.stack.push(n);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let t=e.items[e.items.length-1];if(this.type==="flow-error-end"){let n;do
yield*this.pop(),n=this.peek(1);while(n?.type==="flow-collection")}else if(e.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.
push(this.sourceToken);return;case"map-value-ind":!t||t.value?e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});
return;case"space":case"comment":case"newline":case"anchor":case"tag":!t||t.value?e.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);!t||t.value?e.items.push({start:[],key:i,sep:[]}):t.sep?this.stack.push(i):Object.assign(t,{
key:i,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let n=this.startBlockValue(e);n?this.stack.push(n):(yield*this.pop(),yield*this.step())}else{let n=this.
peek(2);if(n.type==="block-map"&&(this.type==="map-value-ind"&&n.indent===e.indent||this.type==="newline"&&!n.items[n.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-v\
alue-ind"&&n.type!=="flow-collection"){let i=hs(n),r=$e(i);Oa(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let a={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:r,key:e,
sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.
flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"\
flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let t=hs(e),n=$e(t);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"map-value-ind":{
this.onKeyLine=!0;let t=hs(e),n=$e(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,t){return this.type!==
"comment"||this.indent<=t?!1:e.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(e){this.type!=="doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&
(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newl\
ine":this.onKeyLine=!1;default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};Ta.Parser=ni});var Pa=y(lt=>{"use strict";var Ea=Un(),Dh=Ze(),at=st(),xh=Ks(),Rh=O(),Fh=si(),La=ii();function qa(s){let e=s.prettyErrors!==!1;return{lineCounter:s.lineCounter||e&&new Fh.LineCounter||null,prettyErrors:e}}
function Bh(s,e={}){let{lineCounter:t,prettyErrors:n}=qa(e),i=new La.Parser(t?.addNewLine),r=new Ea.Composer(e),o=Array.from(r.compose(i.parse(s)));if(n&&t)for(let a of o)a.errors.forEach(at.prettifyError(
s,t)),a.warnings.forEach(at.prettifyError(s,t));return o.length>0?o:Object.assign([],{empty:!0},r.streamInfo())}function $a(s,e={}){let{lineCounter:t,prettyErrors:n}=qa(e),i=new La.Parser(t?.addNewLine),
r=new Ea.Composer(e),o=null;for(let a of r.compose(i.parse(s),!0,s.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new at.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Sour\
ce contains multiple documents; please use YAML.parseAllDocuments()"));break}return n&&t&&(o.errors.forEach(at.prettifyError(s,t)),o.warnings.forEach(at.prettifyError(s,t))),o}function Kh(s,e,t){let n;
typeof e=="function"?n=e:t===void 0&&e&&typeof e=="object"&&(t=e);let i=$a(s,t);if(!i)return null;if(i.warnings.forEach(r=>xh.warn(i.options.logLevel,r)),i.errors.length>0){if(i.options.logLevel!=="si\
lent")throw i.errors[0];i.errors=[]}return i.toJS(Object.assign({reviver:n},t))}function jh(s,e,t){let n=null;if(typeof e=="function"||Array.isArray(e)?n=e:t===void 0&&e&&(t=e),typeof t=="string"&&(t=
t.length),typeof t=="number"){let i=Math.round(t);t=i<1?void 0:i>8?{indent:8}:{indent:i}}if(s===void 0){let{keepUndefined:i}=t??e??{};if(!i)return}return Rh.isDocument(s)&&!n?s.toString(t):new Dh.Document(
s,n,t).toString(t)}lt.parse=Kh;lt.parseAllDocuments=Bh;lt.parseDocument=$a;lt.stringify=jh});var _a=y(C=>{"use strict";var Vh=Un(),Uh=Ze(),Yh=kn(),ri=st(),Jh=xe(),le=O(),Gh=ne(),Wh=E(),Qh=re(),Hh=oe(),zh=us(),Xh=ei(),Zh=si(),ed=ii(),ps=Pa(),Ia=Ie();C.Composer=Vh.Composer;C.Document=Uh.Document;
C.Schema=Yh.Schema;C.YAMLError=ri.YAMLError;C.YAMLParseError=ri.YAMLParseError;C.YAMLWarning=ri.YAMLWarning;C.Alias=Jh.Alias;C.isAlias=le.isAlias;C.isCollection=le.isCollection;C.isDocument=le.isDocument;
C.isMap=le.isMap;C.isNode=le.isNode;C.isPair=le.isPair;C.isScalar=le.isScalar;C.isSeq=le.isSeq;C.Pair=Gh.Pair;C.Scalar=Wh.Scalar;C.YAMLMap=Qh.YAMLMap;C.YAMLSeq=Hh.YAMLSeq;C.CST=zh;C.Lexer=Xh.Lexer;C.LineCounter=
Zh.LineCounter;C.Parser=ed.Parser;C.parse=ps.parse;C.parseAllDocuments=ps.parseAllDocuments;C.parseDocument=ps.parseDocument;C.stringify=ps.stringify;C.visit=Ia.visit;C.visitAsync=Ia.visitAsync});function*Si(s,{review:e}){let{shown:t,leftOut:n}=yi(s,{...e,budget:{error:10,warning:10}});for(let i of t)yield Ra(i);n>0&&(yield`::notice::${n} more, see the other reports
`)}function Ra({level:s,title:e,message:t,file:n,startLine:i,startColumn:r,endColumn:o}){let a=Object.entries({title:e,file:n,line:i,col:r,endColumn:o}).filter(([,l])=>l!==void 0&&l!=="").map(([l,c])=>`${l}\
=${Fa(String(c))}`);return`::${s} ${a.join(",")}::${Ni(t)}
`}function Ni(s){return s.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function Fa(s){return Ni(s).replaceAll(":","%3A").replaceAll(",","%2C")}function*vi(s){let{apiVersion:e,kind:t,summary:n,suites:i,comparisons:r,diagnostics:o,inputs:a}=s;yield`{
"apiVersion": ${K(e)},
"kind": ${K(t)},
"summary": ${K(n)},
"suites": `,yield*ue(i,Ba),yield`,
"comparisons": `,yield*ue(r),yield`,
"diagnostics": `,yield*ue(o),yield`,
"inputs": ${K(a)}
}
`}function*Ba({cases:s,...e}){yield`${K(e).slice(0,-1)},"cases":`,yield*ue(s),yield"}"}var U=class{constructor(e,t={},n){this.pattern=e,this.separator=t.separator||".",this.segments=this._parse(e),this.data=n,this._hasDeepWildcard=this.segments.some(i=>i.type==="deep-wildcard"),this._hasAttributeCondition=
this.segments.some(i=>i.attrName!==void 0),this._hasPositionSelector=this.segments.some(i=>i.position!==void 0)}_parse(e){let t=[],n=0,i="";for(;n<e.length;)e[n]===this.separator?n+1<e.length&&e[n+1]===
this.separator?(i.trim()&&(t.push(this._parseSegment(i.trim())),i=""),t.push({type:"deep-wildcard"}),n+=2):(i.trim()&&t.push(this._parseSegment(i.trim())),i="",n++):(i+=e[n],n++);return i.trim()&&t.push(
this._parseSegment(i.trim())),t}_parseSegment(e){let t={type:"tag"},n=null,i=e,r=e.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);if(r&&(i=r[1]+r[3],r[2])){let f=r[2].slice(1,-1);f&&(n=f)}let o,a=i;if(i.includes(
"::")){let f=i.indexOf("::");if(o=i.substring(0,f).trim(),a=i.substring(f+2).trim(),!o)throw new Error(`Invalid namespace in pattern: ${e}`)}let l,c=null;if(a.includes(":")){let f=a.lastIndexOf(":"),h=a.
substring(0,f).trim(),u=a.substring(f+1).trim();["first","last","odd","even"].includes(u)||/^nth\(\d+\)$/.test(u)?(l=h,c=u):l=a}else l=a;if(!l)throw new Error(`Invalid segment pattern: ${e}`);if(t.tag=
l,o&&(t.namespace=o),n)if(n.includes("=")){let f=n.indexOf("=");t.attrName=n.substring(0,f).trim(),t.attrValue=n.substring(f+1).trim()}else t.attrName=n.trim();if(c){let f=c.match(/^nth\((\d+)\)$/);f?
(t.position="nth",t.positionValue=parseInt(f[1],10)):t.position=c}return t}get length(){return this.segments.length}hasDeepWildcard(){return this._hasDeepWildcard}hasAttributeCondition(){return this._hasAttributeCondition}hasPositionSelector(){
return this._hasPositionSelector}toString(){return this.pattern}};var ys=class{constructor(e){this._matcher=e}get separator(){return this._matcher.separator}getCurrentTag(){let e=this._matcher.path;return e.length>0?e[e.length-1].tag:void 0}getCurrentNamespace(){let e=this.
_matcher.path;return e.length>0?e[e.length-1].namespace:void 0}getAttrValue(e){let t=this._matcher.path;if(t.length!==0)return t[t.length-1].values?.[e]}hasAttr(e){let t=this._matcher.path;if(t.length===
0)return!1;let n=t[t.length-1];return n.values!==void 0&&e in n.values}getAnyParentAttr(e){return this._matcher.getAnyParentAttr(e)}hasAnyParentAttr(e){return this._matcher.hasAnyParentAttr(e)}getPosition(){
let e=this._matcher.path;return e.length===0?-1:e[e.length-1].position??0}getCounter(){let e=this._matcher.path;return e.length===0?-1:e[e.length-1].counter??0}getIndex(){return this.getPosition()}getDepth(){
return this._matcher.path.length}toString(e,t=!0){return this._matcher.toString(e,t)}toArray(){return this._matcher.path.map(e=>e.tag)}matches(e){return this._matcher.matches(e)}matchesAny(e){return e.
matchesAny(this._matcher)}},z=class{constructor(e={}){this.separator=e.separator||".",this.path=[],this.siblingStacks=[],this._pathStringCache=null,this._view=new ys(this),this._keptAttrs=[]}push(e,t=null,n=null,i=null){
this._pathStringCache=null,this.path.length>0&&(this.path[this.path.length-1].values=void 0);let r=this.path.length,o=this.siblingStacks[r];o||(o={counts:new Map,total:0},this.siblingStacks[r]=o);let a=n?
`${n}:${e}`:e,l=o.counts.get(a)||0,c=o.total;o.counts.set(a,l+1),o.total++;let f={tag:e,position:c,counter:l};n!=null&&(f.namespace=n),t!=null&&(f.values=t),this.path.push(f);let h=this.path.length,u=i!==
null?i.keep:null;if(u!=null&&u.length>0&&t)for(let m=0;m<u.length;m++){let g=u[m];t[g]!==void 0&&this._keptAttrs.push({depth:h,name:g,value:t[g]})}}pop(){if(this.path.length===0)return;this._pathStringCache=
null;let e=this.path.pop();this.siblingStacks.length>this.path.length+1&&(this.siblingStacks.length=this.path.length+1);let t=this.path.length+1;for(;this._keptAttrs.length>0&&this._keptAttrs[this._keptAttrs.
length-1].depth>=t;)this._keptAttrs.pop();return e}updateCurrent(e){if(this.path.length>0){let t=this.path[this.path.length-1];e!=null&&(t.values=e)}}getCurrentTag(){return this.path.length>0?this.path[this.
path.length-1].tag:void 0}getCurrentNamespace(){return this.path.length>0?this.path[this.path.length-1].namespace:void 0}getAttrValue(e){if(this.path.length!==0)return this.path[this.path.length-1].values?.[e]}hasAttr(e){
if(this.path.length===0)return!1;let t=this.path[this.path.length-1];return t.values!==void 0&&e in t.values}getAnyParentAttr(e){let t=this._keptAttrs;for(let n=t.length-1;n>=0;n--)if(t[n].name===e)return t[n].
value}hasAnyParentAttr(e){let t=this._keptAttrs;for(let n=t.length-1;n>=0;n--)if(t[n].name===e)return!0;return!1}getPosition(){return this.path.length===0?-1:this.path[this.path.length-1].position??0}getCounter(){
return this.path.length===0?-1:this.path[this.path.length-1].counter??0}getIndex(){return this.getPosition()}getDepth(){return this.path.length}toString(e,t=!0){let n=e||this.separator;if(n===this.separator&&
t===!0){if(this._pathStringCache!==null)return this._pathStringCache;let r=this.path.map(o=>o.namespace?`${o.namespace}:${o.tag}`:o.tag).join(n);return this._pathStringCache=r,r}return this.path.map(r=>t&&
r.namespace?`${r.namespace}:${r.tag}`:r.tag).join(n)}toArray(){return this.path.map(e=>e.tag)}reset(){this._pathStringCache=null,this.path=[],this.siblingStacks=[],this._keptAttrs=[]}matches(e){let t=e.
segments;return t.length===0?!1:e.hasDeepWildcard()?this._matchWithDeepWildcard(t):this._matchSimple(t)}_matchSimple(e){if(this.path.length!==e.length)return!1;for(let t=0;t<e.length;t++)if(!this._matchSegment(
e[t],this.path[t],t===this.path.length-1))return!1;return!0}_matchWithDeepWildcard(e){let t=this.path.length-1,n=e.length-1;for(;n>=0&&t>=0;){let i=e[n];if(i.type==="deep-wildcard"){if(n--,n<0)return!0;
let r=e[n],o=!1;for(let a=t;a>=0;a--)if(this._matchSegment(r,this.path[a],a===this.path.length-1)){t=a-1,n--,o=!0;break}if(!o)return!1}else{if(!this._matchSegment(i,this.path[t],t===this.path.length-1))
return!1;t--,n--}}return n<0}_matchSegment(e,t,n){if(e.tag!=="*"&&e.tag!==t.tag||e.namespace!==void 0&&e.namespace!=="*"&&e.namespace!==t.namespace||e.attrName!==void 0&&(!n||!t.values||!(e.attrName in
t.values)||e.attrValue!==void 0&&String(t.values[e.attrName])!==String(e.attrValue)))return!1;if(e.position!==void 0){if(!n)return!1;let i=t.counter??0;if(e.position==="first"&&i!==0)return!1;if(e.position===
"odd"&&i%2!==1)return!1;if(e.position==="even"&&i%2!==0)return!1;if(e.position==="nth"&&i!==e.positionValue)return!1}return!0}matchesAny(e){return e.matchesAny(this)}snapshot(){return{path:this.path.map(
e=>({...e})),siblingStacks:this.siblingStacks.map(e=>e&&{counts:new Map(e.counts),total:e.total}),keptAttrs:this._keptAttrs.map(e=>({...e}))}}restore(e){this._pathStringCache=null,this.path=e.path.map(
t=>({...t})),this.siblingStacks=e.siblingStacks.map(t=>t&&{counts:new Map(t.counts),total:t.total}),this._keptAttrs=(e.keptAttrs||[]).map(t=>({...t}))}readOnly(){return this._view}};function P(s){return typeof s=="number"&&Object.is(s,-0)?"-0":String(s)}function Pe(s){return P(s).replace(/--/g,"- -").replace(/--/g,"- -").replace(/-$/,"- ")}function dt(s){return P(s).replace(/\]\]>/g,
"]]]]><![CDATA[>")}function Y(s){return P(s).replace(/"/g,"&quot;").replace(/'/g,"&apos;")}function fe(s,e,t,n,i){if(!t.sanitizeName)return s;let r=!e&&s[0]==="?",o=r?s.slice(1):s;if(i(o))return s;let a=t.
sanitizeName(o,{isAttribute:e,matcher:n.readOnly()});if(typeof a!="string"||!i(a))throw new Error(`sanitizeName returned an invalid XML name for "${o}"`);return r?"?"+a:a}var ki=":A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�",Ka=ki+"\\-\\.\\d·̀-ͯ‿-⁀",Oi=":A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿",
ja=Oi+"\\-\\.\\d·̀-ͯ҇‿-⁀",bs=(s,e,t="")=>{let n=s.replace(":",""),i=e.replace(":",""),r=`[${n}][${i}]*`;return{name:new RegExp(`^[${s}][${e}]*$`,t),ncName:new RegExp(`^${r}$`,t),qName:new RegExp(
`^${r}(?::${r})?$`,t),nmToken:new RegExp(`^[${e}]+$`,t),nmTokens:new RegExp(`^[${e}]+(?:\\s+[${e}]+)*$`,t)}},Va=bs(ki,Ka),Ua=bs(Oi,ja,"u"),Ci=":A-Za-z_",Ya=Ci+"\\-\\.\\d",Ja=bs(Ci,Ya),Ga=(s="1.0",e=!1)=>e?
Ja:s==="1.1"?Ua:Va;var Ai=["name","ncName","qName","nmToken","nmTokens"],pt=(s,{xmlVersion:e="1.0",asciiOnly:t=!1,maxCacheSize:n=2048}={})=>{if(!Ai.includes(s))throw new TypeError(`Unknown production "${s}". Must be one\
 of: ${Ai.join(", ")}`);let i=Ga(e,t)[s],r=new Map,o=a=>{let l=r.get(a);if(l!==void 0)return l;let c=i.test(a);return r.size<n&&r.set(a,c),c};return o.reset=()=>{r=new Map},o};var Wa=`
`;function Qa(s,e){if(!Array.isArray(s)||s.length===0)return"1.0";let t=s[0];if(Ns(t)==="?xml"){let i=t[":@"];if(i){let r=e.attributeNamePrefix+"version";if(i[r])return i[r]}}return"1.0"}function Ss(s,e){
let t="";e.format&&(t=Wa);let n=[];if(e.stopNodes&&Array.isArray(e.stopNodes))for(let a=0;a<e.stopNodes.length;a++){let l=e.stopNodes[a];typeof l=="string"?n.push(new U(l)):l instanceof U&&n.push(l)}let i=Qa(
s,e),r=pt("qName",{xmlVersion:i}),o=new z;return Ei(s,e,t,o,n,r)}function Ei(s,e,t,n,i,r){let o="",a=!1;if(e.maxNestedTags&&n.getDepth()>e.maxNestedTags)throw new Error("Maximum nested tags exceeded");
if(!Array.isArray(s)){if(s!=null){let l=P(s);return l=ws(l,e),l}return""}for(let l=0;l<s.length;l++){let c=s[l],f=Ns(c);if(f===void 0)continue;let u=f===e.textNodeName||f===e.cdataPropName||f===e.commentPropName?
f:fe(f,!1,e,n,r),m=Ha(c[":@"],e);n.push(u,m);let g=Xa(n,i);if(u===e.textNodeName){let S=c[f];g||(S=e.tagValueProcessor(u,S),S=ws(S,e)),S=P(S),a&&(o+=t),o+=S,a=!1,n.pop();continue}else if(u===e.cdataPropName){
a&&(o+=t);let S=c[f][0][e.textNodeName],v=dt(S);o+=`<![CDATA[${v}]]>`,a=!1,n.pop();continue}else if(u===e.commentPropName){let S=c[f][0][e.textNodeName],v=Pe(S);o+=t+`<!--${v}-->`,a=!0,n.pop();continue}else if(u[0]===
"?"){let S=Ti(c[":@"],e,g,n,r);o+=(u==="?xml"?"":t)+`<${u}${S}?>`,a=!0,n.pop();continue}let d=t;d!==""&&(d+=e.indentBy);let p=Ti(c[":@"],e,g,n,r),w=t+`<${u}${p}`,b;g?b=Li(c[f],e,n.getDepth()):b=Ei(c[f],
e,d,n,i,r),e.unpairedTags.indexOf(u)!==-1?e.suppressUnpairedNode?o+=w+">":o+=w+"/>":(!b||b.length===0)&&e.suppressEmptyNode?o+=w+"/>":b&&b.endsWith(">")?o+=w+`>${b}${t}</${u}>`:(o+=w+">",b&&t!==""&&(b.
includes("/>")||b.includes("</"))?o+=t+e.indentBy+b+t:o+=b,o+=`</${u}>`),a=!0,n.pop()}return o}function Ha(s,e){if(!s||e.ignoreAttributes)return null;let t={},n=!1;for(let i in s){if(!Object.prototype.
hasOwnProperty.call(s,i))continue;let r=i.startsWith(e.attributeNamePrefix)?i.substr(e.attributeNamePrefix.length):i;t[r]=Y(s[i]),n=!0}return n?t:null}function Li(s,e,t=0){if(e.maxNestedTags&&t>e.maxNestedTags)
throw new Error("Maximum nested tags exceeded");if(!Array.isArray(s))return s!=null?P(s):"";let n="";for(let i=0;i<s.length;i++){let r=s[i],o=Ns(r);if(o===e.textNodeName)n+=P(r[o]);else if(o===e.cdataPropName)
n+=r[o][0][e.textNodeName];else if(o===e.commentPropName)n+=r[o][0][e.textNodeName];else{if(o&&o[0]==="?")continue;if(o){let a=za(r[":@"],e),l=Li(r[o],e,t+1);!l||l.length===0?n+=`<${o}${a}/>`:n+=`<${o}${a}\
>${l}</${o}>`}}}return n}function za(s,e){let t="";if(s&&!e.ignoreAttributes)for(let n in s){if(!Object.prototype.hasOwnProperty.call(s,n))continue;let i=s[n];i===!0&&e.suppressBooleanAttributes?t+=` ${n.
substr(e.attributeNamePrefix.length)}`:t+=` ${n.substr(e.attributeNamePrefix.length)}="${Y(i)}"`}return t}function Ns(s){let e=Object.keys(s);for(let t=0;t<e.length;t++){let n=e[t];if(Object.prototype.
hasOwnProperty.call(s,n)&&n!==":@")return n}}function Ti(s,e,t,n,i){let r="";if(s&&!e.ignoreAttributes)for(let o in s){if(!Object.prototype.hasOwnProperty.call(s,o))continue;let a=o.substr(e.attributeNamePrefix.
length),l=t?a:fe(a,!0,e,n,i),c;t?c=s[o]:(c=e.attributeValueProcessor(o,s[o]),c=ws(c,e)),c===!0&&e.suppressBooleanAttributes?r+=` ${l}`:r+=` ${l}="${Y(c)}"`}return r}function Xa(s,e){if(!e||e.length===
0)return!1;for(let t=0;t<e.length;t++)if(s.matches(e[t]))return!0;return!1}function ws(s,e){if(s&&s.length>0&&e.processEntities)for(let t=0;t<e.entities.length;t++){let n=e.entities[t];s=s.replace(n.regex,
n.val)}return s}function vs(s){return typeof s=="function"?s:Array.isArray(s)?e=>{for(let t of s)if(typeof t=="string"&&e===t||t instanceof RegExp&&t.test(e))return!0}:()=>!1}var Za={attributeNamePrefix:"@_",attributesGroupName:!1,textNodeName:"#text",ignoreAttributes:!0,cdataPropName:!1,format:!1,indentBy:"  ",suppressEmptyNode:!1,suppressUnpairedNode:!0,suppressBooleanAttributes:!0,
tagValueProcessor:function(s,e){return e},attributeValueProcessor:function(s,e){return e},preserveOrder:!1,commentPropName:!1,unpairedTags:[],entities:[{regex:new RegExp("&","g"),val:"&amp;"},{regex:new RegExp(
">","g"),val:"&gt;"},{regex:new RegExp("<","g"),val:"&lt;"},{regex:new RegExp("'","g"),val:"&apos;"},{regex:new RegExp('"',"g"),val:"&quot;"}],processEntities:!0,stopNodes:[],oneListGroup:!1,maxNestedTags:100,
jPath:!0,sanitizeName:!1};function M(s){if(this.options=Object.assign({},Za,s),this.options.stopNodes&&Array.isArray(this.options.stopNodes)&&(this.options.stopNodes=this.options.stopNodes.map(e=>typeof e==
"string"&&e.startsWith("*.")?".."+e.substring(2):e)),this.stopNodeExpressions=[],this.options.stopNodes&&Array.isArray(this.options.stopNodes))for(let e=0;e<this.options.stopNodes.length;e++){let t=this.
options.stopNodes[e];typeof t=="string"?this.stopNodeExpressions.push(new U(t)):t instanceof U&&this.stopNodeExpressions.push(t)}this.options.ignoreAttributes===!0||this.options.attributesGroupName?this.
isAttribute=function(){return!1}:(this.ignoreAttributesFn=vs(this.options.ignoreAttributes),this.attrPrefixLen=this.options.attributeNamePrefix.length,this.isAttribute=nl),this.processTextOrObjNode=tl,
this.options.format?(this.indentate=sl,this.tagEndChar=`>
`,this.newLine=`
`):(this.indentate=function(){return""},this.tagEndChar=">",this.newLine="")}function el(s,e){let t=s["?xml"];if(t&&typeof t=="object"){if(e.attributesGroupName&&t[e.attributesGroupName]){let i=t[e.attributesGroupName][e.
attributeNamePrefix+"version"];if(i)return i}let n=t[e.attributeNamePrefix+"version"];if(n)return n}return"1.0"}M.prototype.build=function(s){if(this.options.preserveOrder)return Ss(s,this.options);{Array.
isArray(s)&&this.options.arrayNodeName&&this.options.arrayNodeName.length>1&&(s={[this.options.arrayNodeName]:s});let e=new z,t=el(s,this.options),n=pt("qName",{xmlVersion:t});return this.j2x(s,0,e,n).
val}};M.prototype.j2x=function(s,e,t,n){let i="",r="";if(this.options.maxNestedTags&&t.getDepth()>=this.options.maxNestedTags)throw new Error("Maximum nested tags exceeded");let o=this.options.jPath?t.
toString():t,a=this.checkStopNode(t);for(let l in s){if(!Object.prototype.hasOwnProperty.call(s,l))continue;let f=l===this.options.textNodeName||l===this.options.cdataPropName||l===this.options.commentPropName||
this.options.attributesGroupName&&l===this.options.attributesGroupName||this.isAttribute(l)?l:fe(l,!1,this.options,t,n);if(typeof s[l]>"u")this.isAttribute(l)&&(r+="");else if(s[l]===null)this.isAttribute(
l)||f===this.options.cdataPropName||f===this.options.commentPropName?r+="":f[0]==="?"?r+=this.indentate(e)+"<"+f+"?"+this.tagEndChar:r+=this.indentate(e)+"<"+f+"/"+this.tagEndChar;else if(s[l]instanceof
Date)r+=this.buildTextValNode(s[l],f,"",e,t);else if(typeof s[l]!="object"){let h=this.isAttribute(l);if(h&&!this.ignoreAttributesFn(h,o)){let u=fe(h,!0,this.options,t,n);i+=this.buildAttrPairStr(u,P(
s[l]),a)}else if(!h)if(l===this.options.textNodeName){let u=this.options.tagValueProcessor(l,P(s[l]));r+=this.replaceEntitiesValue(u)}else{t.push(f);let u=this.checkStopNode(t);if(t.pop(),u){let m=P(s[l]);
m===""?r+=this.indentate(e)+"<"+f+this.closeTag(f)+this.tagEndChar:r+=this.indentate(e)+"<"+f+">"+m+"</"+f+this.tagEndChar}else r+=this.buildTextValNode(s[l],f,"",e,t)}}else if(Array.isArray(s[l])){let h=s[l].
length,u="",m="";for(let g=0;g<h;g++){let d=s[l][g];if(!(typeof d>"u"))if(d===null)f[0]==="?"?r+=this.indentate(e)+"<"+f+"?"+this.tagEndChar:r+=this.indentate(e)+"<"+f+"/"+this.tagEndChar;else if(typeof d==
"object")if(this.options.oneListGroup){t.push(f);let p=this.j2x(d,e+1,t,n);t.pop(),u+=p.val,this.options.attributesGroupName&&d.hasOwnProperty(this.options.attributesGroupName)&&(m+=p.attrStr)}else u+=
this.processTextOrObjNode(d,f,e,t,n);else if(this.options.oneListGroup){let p=this.options.tagValueProcessor(f,d);p=this.replaceEntitiesValue(p),p=P(p),u+=p}else{t.push(f);let p=this.checkStopNode(t);
if(t.pop(),p){let w=P(d);w===""?u+=this.indentate(e)+"<"+f+this.closeTag(f)+this.tagEndChar:u+=this.indentate(e)+"<"+f+">"+w+"</"+f+this.tagEndChar}else u+=this.buildTextValNode(d,f,"",e,t)}}this.options.
oneListGroup&&(u=this.buildObjectNode(u,f,m,e)),r+=u}else if(this.options.attributesGroupName&&l===this.options.attributesGroupName){let h=Object.keys(s[l]),u=h.length;for(let m=0;m<u;m++){let g=fe(h[m],
!0,this.options,t,n);i+=this.buildAttrPairStr(g,P(s[l][h[m]]),a)}}else r+=this.processTextOrObjNode(s[l],f,e,t,n)}return{attrStr:i,val:r}};M.prototype.buildAttrPairStr=function(s,e,t){return t||(e=this.
options.attributeValueProcessor(s,P(e)),e=this.replaceEntitiesValue(e)),this.options.suppressBooleanAttributes&&e==="true"?" "+s:" "+s+'="'+Y(e)+'"'};function tl(s,e,t,n,i){let r=this.extractAttributes(
s);if(n.push(e,r),this.checkStopNode(n)){let l=this.buildRawContent(s,n.getDepth()),c=this.buildAttributesForStopNode(s);return n.pop(),this.buildObjectNode(l,e,c,t)}let a=this.j2x(s,t+1,n,i);return n.
pop(),e[0]==="?"?this.buildTextValNode("",e,a.attrStr,t,n):s[this.options.textNodeName]!==void 0&&Object.keys(s).length===1?this.buildTextValNode(s[this.options.textNodeName],e,a.attrStr,t,n):this.buildObjectNode(
a.val,e,a.attrStr,t)}M.prototype.extractAttributes=function(s){if(!s||typeof s!="object")return null;let e={},t=!1;if(this.options.attributesGroupName&&s[this.options.attributesGroupName]){let n=s[this.
options.attributesGroupName];for(let i in n){if(!Object.prototype.hasOwnProperty.call(n,i))continue;let r=i.startsWith(this.options.attributeNamePrefix)?i.substring(this.options.attributeNamePrefix.length):
i;e[r]=Y(n[i]),t=!0}}else for(let n in s){if(!Object.prototype.hasOwnProperty.call(s,n))continue;let i=this.isAttribute(n);i&&(e[i]=Y(s[n]),t=!0)}return t?e:null};M.prototype.buildRawContent=function(s,e=0){
if(this.options.maxNestedTags&&e>=this.options.maxNestedTags)throw new Error("Maximum nested tags exceeded");if(typeof s=="string")return s;if(typeof s!="object"||s===null)return String(s);if(s[this.options.
textNodeName]!==void 0)return s[this.options.textNodeName];let t="";for(let n in s){if(!Object.prototype.hasOwnProperty.call(s,n)||this.isAttribute(n)||this.options.attributesGroupName&&n===this.options.
attributesGroupName)continue;let i=s[n];if(n===this.options.textNodeName)t+=i;else if(Array.isArray(i)){for(let r of i)if(typeof r=="string"||typeof r=="number")t+=`<${n}>${r}</${n}>`;else if(typeof r==
"object"&&r!==null){let o=this.buildRawContent(r,e+1),a=this.buildAttributesForStopNode(r);o===""?t+=`<${n}${a}/>`:t+=`<${n}${a}>${o}</${n}>`}}else if(typeof i=="object"&&i!==null){let r=this.buildRawContent(
i,e+1),o=this.buildAttributesForStopNode(i);r===""?t+=`<${n}${o}/>`:t+=`<${n}${o}>${r}</${n}>`}else t+=`<${n}>${i}</${n}>`}return t};M.prototype.buildAttributesForStopNode=function(s){if(!s||typeof s!=
"object")return"";let e="";if(this.options.attributesGroupName&&s[this.options.attributesGroupName]){let t=s[this.options.attributesGroupName];for(let n in t){if(!Object.prototype.hasOwnProperty.call(
t,n))continue;let i=n.startsWith(this.options.attributeNamePrefix)?n.substring(this.options.attributeNamePrefix.length):n,r=t[n];r===!0&&this.options.suppressBooleanAttributes?e+=" "+i:e+=" "+i+'="'+Y(
r)+'"'}}else for(let t in s){if(!Object.prototype.hasOwnProperty.call(s,t))continue;let n=this.isAttribute(t);if(n){let i=s[t];i===!0&&this.options.suppressBooleanAttributes?e+=" "+n:e+=" "+n+'="'+Y(i)+
'"'}}return e};M.prototype.buildObjectNode=function(s,e,t,n){if(s==="")return e[0]==="?"?this.indentate(n)+"<"+e+t+"?"+this.tagEndChar:this.indentate(n)+"<"+e+t+this.closeTag(e)+this.tagEndChar;if(e[0]===
"?")return this.indentate(n)+"<"+e+t+"?"+this.tagEndChar;{let i="</"+e+this.tagEndChar,r="";return e[0]==="?"&&(r="?",i=""),(t||t==="")&&s.indexOf("<")===-1?this.indentate(n)+"<"+e+t+r+">"+s+i:this.options.
commentPropName!==!1&&e===this.options.commentPropName&&r.length===0?this.indentate(n)+`<!--${Pe(s)}-->`+this.newLine:this.indentate(n)+"<"+e+t+r+this.tagEndChar+s+this.indentate(n)+i}};M.prototype.closeTag=
function(s){let e="";return this.options.unpairedTags.indexOf(s)!==-1?this.options.suppressUnpairedNode||(e="/"):this.options.suppressEmptyNode?e="/":e=`></${s}`,e};M.prototype.checkStopNode=function(s){
if(!this.stopNodeExpressions||this.stopNodeExpressions.length===0)return!1;for(let e=0;e<this.stopNodeExpressions.length;e++)if(s.matches(this.stopNodeExpressions[e]))return!0;return!1};M.prototype.buildTextValNode=function(s,e,t,n,i){if(this.options.cdataPropName!==!1&&e===this.options.cdataPropName){let r=dt(s);return this.indentate(n)+`<![CDATA[${r}]]>`+this.newLine}else if(this.options.
commentPropName!==!1&&e===this.options.commentPropName){let r=Pe(s);return this.indentate(n)+`<!--${r}-->`+this.newLine}else{if(e[0]==="?")return this.indentate(n)+"<"+e+t+"?"+this.tagEndChar;{let r=this.
options.tagValueProcessor(e,s);return r=this.replaceEntitiesValue(r),r=P(r),r===""?this.indentate(n)+"<"+e+t+this.closeTag(e)+this.tagEndChar:this.indentate(n)+"<"+e+t+">"+r+"</"+e+this.tagEndChar}}};
M.prototype.replaceEntitiesValue=function(s){if(s&&s.length>0&&this.options.processEntities)for(let e=0;e<this.options.entities.length;e++){let t=this.options.entities[e];s=s.replace(t.regex,t.val)}return s};
function sl(s){return this.options.indentBy.repeat(s)}function nl(s){return s.startsWith(this.options.attributeNamePrefix)&&s!==this.options.textNodeName?s.substr(this.attrPrefixLen):!1}function*qi(s,{today:e}){let t=s.diagnostics.filter(({severity:i})=>i==="error"),n=[...s.suites.map(i=>rl(i)),...t.length===0?[]:[al(t)]];yield`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
`;for(let[i,r]of n.entries())yield il.build({testsuite:ll(r,i,e)});yield`</testsuites>
`}var il=new M({ignoreAttributes:!1,attributeNamePrefix:"@",suppressEmptyNode:!0,suppressBooleanAttributes:!1,format:!0});function rl(s){let{file:e,environment:t,cni:n,assumptions:i,ground:r,cases:o}=s,
a=Se(s);return{name:a,package:B(e),properties:[["environment",B(t)],["cni",hi(n)],...r.map(l=>["ground",ft(l)])],cases:o.map(l=>({"@name":B(l.name),"@classname":a,"@time":"0",...ol(l)})),output:i.map(
l=>`assumed: ${_(l)}`).join(`
`)}}function ol(s){let{status:e,severity:t,message:n}=s,i={"@type":e,"@message":we(s),"#text":`${ce(s)}
${ht(s)}`};switch(e){case"passed":return{};case"failed":return t==="error"?{failure:i}:{skipped:`failed, as a warning: ${i["#text"]}`};case"errored":return{error:i};case"skipped":return{skipped:_(n)};case"\
expectedFailure":return{skipped:`${ui.expectedFailure.word}: ${i["#text"]}`};default:return e}}function al(s){let e=s.map(({code:t,message:n,file:i,line:r,column:o})=>{let a=i===void 0?"the run":ce({file:i,
line:r,column:o}),l=_(n);return{"@name":`${a} ${B(t)}`,"@classname":"files","@time":"0",error:{"@type":B(t),"@message":l,"#text":`${a}
${l}
`}}});return{name:"files",package:"files",properties:[["reports","errors in files"]],cases:e,output:""}}function ll({name:s,package:e,properties:t,cases:n,output:i},r,o){let a=l=>n.filter(c=>c[l]!==void 0).
length;return{"@id":r,"@name":s,"@package":e,"@timestamp":`${o}T00:00:00`,"@hostname":"localhost","@tests":n.length,"@failures":a("failure"),"@errors":a("error"),"@skipped":a("skipped"),"@time":"0",properties:{
property:t.map(([l,c])=>({"@name":l,"@value":c}))},testcase:n,"system-out":i,"system-err":""}}function*$i(s){for(let{what:e,heading:t,items:n}of wi(s,"open"))e!==""&&n.length===0||(yield t,yield*n)}import{deflateRawSync as ji}from"node:zlib";var As="%SRCROOT%";function mt(s,e){let t=ul(s);return{physicalLocation:{artifactLocation:{uri:cl(mi(e,s.file)??s.file),uriBaseId:As},...t===void 0?{}:{region:t}}}}function cl(s){return s.split("/").map(
e=>encodeURIComponent(Buffer.from(e).toString())).join("/")}function ul({line:s,column:e,endLine:t=s,endColumn:n,excerpt:i,excerptColumn:r=1}){if(s===void 0)return;if(e===void 0)return{startLine:s};let o=t===
s,a=n??(i===void 0?void 0:Math.max(e,i.trimEnd().length+r)),l=o&&a!==void 0?i?.slice(e-r,a-r):void 0;return{startLine:s,startColumn:e,...a===void 0?{}:{endLine:t??s,endColumn:a},...l===void 0||l===""||
l.length>fl?{}:{snippet:{text:l}}}}var fl=400;import{createHash as hl}from"node:crypto";function Pi({suite:s,result:e},t){let{name:n,status:i,severity:r,file:o}=e,a=Mi(t),l=s.environment==="default"?[]:[`environment ${R(s.environment)}`],c=[dl(e),...pl(e,a),...[...l,ut(s.cni)].map(X)];return{
ruleId:i==="failed"?"case/failed":"case/errored",level:i==="failed"&&r==="warning"?"warning":"error",message:{text:gs(c.join(`
`),Ri)},location:mt(e,t),relatedLocations:a.locations,identity:[o,bi(s),s.cni.name,s.cni.version??"",n]}}function Ii(s,e){let{code:t,severity:n,message:i,file:r="",excerpt:o="",related:a}=s;if(s.file===
void 0)return;let l=Mi(e),c=a.slice(0,Di).map(f=>`See ${l.to(f,f.message)}: ${X(_(f.message))}`);return{ruleId:t,level:n==="notice"?"note":n,message:{text:gs([X(_(i)),...c].join(`
`),Ri)},location:mt({...s,file:r},e),relatedLocations:l.locations,identity:[r,i.replace(/:\d+/g,""),o.trim()]}}function _i({ruleId:s,identity:e}){return hl("sha256").update(JSON.stringify([s,...e])).digest(
"hex").slice(0,32)}function Mi(s){let e=[];return{locations:e,to:(n,i)=>{let r=R(ce({file:n.file,line:n.line}));if(e.length>=Di)return r;let o=e.length+1;return e.push({id:o,...mt(n,s),message:{text:X(
_(i))}}),`[${r.replace(/[\\[\]]/g,"\\$&")}](${o})`}}}var Di=50;function dl(s){let{name:e,counterexample:t,pairs:n}=s;if(t===void 0)return X(`${R(e)}: ${we(s)}`);let i=pi({...s,pairs:{checked:1,differing:0}}),
r=n.checked>1&&n.differing>0?` (${n.differing} of ${n.checked} pairs)`:"";return X(`${R(e)}: ${i}: ${di(t)}${r}`)}function*pl(s,e){let t=s.decisions[Symbol.iterator](),n=!0;for(let{kind:i,text:r}of gi(
s)){if(i==="decision"){let{value:a}=t.next();yield a?.file===void 0?X(r):`${xi(r)}, at ${e.to({...a,file:a.file},r)}.`;continue}let o=i==="place"||ml(i,s,n);i==="connection"&&(n=!1),o||(yield X(r))}}function ml(s,{
counterexample:e,message:t},n){return e!==void 0?s==="verdict"||s==="connection"&&n:s===(t===""?"verdict":"message")}function xi(s){return s.replaceAll("](","] (")}function X(s){return xi(/[.!?…]$/.
test(s)?s:`${s}.`)}var Ri=4e3;var gt="https://github.com/reachspec/reachspec";function Bi(s,e){let t=new Set(s.map(({code:i})=>i)),n=new Map(e.filter(({code:i})=>!t.has(i)).map(i=>[i.code,i.severity]));return[...gl,...s.map(Fi),...[
...n].map(([i,r])=>Fi({code:i,severity:r,summary:"Something was found about a file",guardsTrust:r==="error"}))]}var gl=[ks({id:"case/failed",short:"A connectivity test failed.",full:"The NetworkPolici\
es allow a connection that a test says must be denied, or deny one that it says must be allowed.",level:"error",help:["The message names a connection that differs, and what decides it in each directio\
n: the policy, its rule and its line.","Change the policy at that line where the test is right, and the test where the policy is right. The nearest miss tells which rule would decide otherwise, and wh\
at it lacks.","A gap that is known can be marked with `expectFailure`, a reason and a date."],precision:"very-high"}),ks({id:"case/errored",short:"A connectivity test could not be judged.",full:"A tes\
t examined nothing, names something that no manifest declares, contradicts another test, or depends on a fact that no file tells.",level:"error",help:["Such a test proves nothing, and never counts as \
passed.","The message tells what was missing and what would settle it: a name to correct, a Namespace to declare, the CNI plugin or an address range to name."],precision:"very-high"})];function Fi({code:s,
severity:e,summary:t,guardsTrust:n}){let i=`${Ki(R(t))}.`;return ks({id:s,short:i,full:i,level:e==="notice"?"note":e,help:[i,"The message of each result tells what was found, what was expected, and ho\
w to mend it.",yl[e],n?"Without it a wrong verdict could look right, so settings can raise its severity and never lower it.":`\`severities\` in the settings file can change its severity, or turn it off:\
 \`${R(s)}: off\`.`],precision:"high"})}var yl={error:"It is an error: as long as it is there the run cannot be trusted, and exits with 2.",warning:"It is a warning: likely a mistake. It does not fail\
 the run.",notice:"It is a notice: worth knowing. It does not fail the run."};function ks({id:s,short:e,full:t,level:n,help:i,precision:r}){let o=`${gt}/blob/main/docs/diagnostics.md#${s.toLowerCase().
replace(/[^a-z0-9-]/g,"")}`,a=R(s);return{id:a,name:a.split(/[^\p{L}\p{N}]+/u).map(Ki).join("")||"Diagnostic",shortDescription:{text:e},fullDescription:{text:t},help:{text:i.join(`

`).replaceAll("`",""),markdown:`# ${e}

${i.join(`

`)}

[All diagnostics](${gt}/blob/main/docs/diagnostics.md)
`},helpUri:o,defaultConfiguration:{level:n},properties:{tags:["kubernetes","network-policy","reachability"],precision:r,"problem.severity":n==="note"?"recommendation":n}}}function Ki(s){return s.charAt(
0).toUpperCase()+s.slice(1)}var bl={results:25e3,bytes:9e6};function*Ui(s,{review:e,tool:t},n=bl){let i=Bi(t.diagnostics,s.diagnostics),r=wl(s,e.prefix),o=Nl(Sl(r,i),n),a={name:"reachspec",fullName:`reachspec ${t.version}`,version:t.
version,semanticVersion:t.version,informationUri:gt,shortDescription:{text:"Proves who can reach whom in a Kubernetes cluster, from its manifests."},rules:[...i]};yield`{
"$schema": "https://json.schemastore.org/sarif-2.1.0.json",
"version": "2.1.0",
"runs": [{
`,yield`"tool": {"driver": ${K(a)}},
`,yield`"invocations": [${K(Al(s,i,r.length-o.length))}],
`,yield`"originalUriBaseIds": ${K({[As]:{description:{text:"The root of the repository."}}})},
`,yield`"columnKind": "utf16CodeUnits",
"results": `,yield*ue(o,l=>[l]),yield`
}]}
`}function wl({suites:s,diagnostics:e},t){let n=s.flatMap(r=>r.cases.filter(({status:o})=>o==="failed"||o==="errored").map(o=>Pi({suite:r,result:o},t))),i=e.flatMap(r=>Ii(r,t)??[]);return[...n,...i].sort(
(r,o)=>Vi[r.level]-Vi[o.level])}var Vi={error:0,warning:1,note:2};function*Sl(s,e){let t=new Map(e.map(({id:i},r)=>[i,r])),n=new Map;for(let i of s){let r=_i(i),o=(n.get(r)??0)+1;n.set(r,o);let{level:a,
message:l,location:c,relatedLocations:f}=i,h=R(i.ruleId),u={ruleId:h,ruleIndex:t.get(h)??0,level:a,message:l,locations:[c],...f.length===0?{}:{relatedLocations:[...f]},partialFingerprints:{"reachspecI\
dentity/v1":`${r}:${o}`}};yield K(u)}}function Nl(s,{results:e,bytes:t}){let n=[],i=[],r=0;for(let o of s){if(n.length+i.length>=e)break;if(i.push(o),!(i.length<vl)){if(r+=ji(i.join(`
`)).length,r>t)return n;n.push(...i),i=[]}}return r+=ji(i.join(`
`)).length,r>t?n:[...n,...i]}var vl=100;function Al(s,e,t){let n=li(s),i=[...t===0?[]:[Ol(t)],...Cl(s,e)];return{executionSuccessful:n!==2,exitCode:n,exitCodeDescription:kl[n],...i.length===0?{}:{toolExecutionNotifications:i}}}
var kl={0:"Every assertion holds.",1:"An assertion failed.",2:"The input can't be trusted: a bad file, or a case that couldn't be judged."};function Ol(s){return{level:"warning",message:{text:`${ci(s,
"result is","results are")} left out here, the least severe ones: code scanning takes 25,000 results and 10 MB. The JSON report has them all.`}}}function Cl({diagnostics:s},e){return s.filter(({file:t})=>t===
void 0).map(({code:t,severity:n,message:i})=>{let r=R(t),o=e.findIndex(a=>a.id===r);return{level:n==="notice"?"note":n,message:{text:_(i)},associatedRule:{id:r,...o<0?{}:{index:o}}}})}var ms=xa(_a());function*Ma(s){let e=[...sd(s)];yield`TAP version 14
1..${e.length}
`;for(let t of s.suites)yield*td(t);for(let[t,{result:n,name:i,directive:r,details:o}]of e.entries())yield`${n} ${t+1} - ${ld(i)}${r===""?"":` # ${Da(r)}`}
`,o!==void 0&&(yield od(o));yield`# ${fi(s)}
`}function*td(s){yield`# ${Se(s)}: ${ut(s.cni)}
`;for(let e of s.ground)yield`# ${Se(s)}: ${ft(e)}
`}function*sd({suites:s,diagnostics:e}){for(let t of s)for(let n of t.cases)yield nd(Se(t),n);for(let t of e)t.severity==="error"&&(yield rd(t))}function nd(s,e){let{status:t,severity:n,message:i}=e,r=`${s}\
/${B(e.name)}`,o=id(e);switch(t){case"passed":return{result:"ok",name:r,directive:"",details:void 0};case"skipped":return{result:"ok",name:r,directive:`SKIP ${_(i)}`.trim(),details:void 0};case"expect\
edFailure":return{result:"not ok",name:r,directive:`TODO ${_(i)}`.trim(),details:o};case"failed":return{result:"not ok",name:r,directive:n==="warning"?"TODO a warning":"",details:o};case"errored":return{
result:"not ok",name:r,directive:"",details:o};default:return t}}function id(s){let{status:e,severity:t,file:n,line:i,column:r,expected:o,actual:a,counterexample:l}=s;return{message:we(s),status:e,severity:t,
at:{file:n,line:i,column:r},...o===void 0?{}:{wanted:o},...a===void 0?{}:{found:a},...l===void 0?{}:{counterexample:l},explanation:ht(s)}}function rd({code:s,message:e,file:t,line:n,column:i}){let r=t===
void 0?"the run":ce({file:t,line:n,column:i}),o=t===void 0?{}:{at:{file:t,line:n,column:i}},a={message:_(e),status:"errored",severity:"error",...o};return{result:"not ok",name:`${r} ${B(s)}`,directive:"",
details:a}}function od(s){return`  ---
${(0,ms.stringify)(oi(s),{lineWidth:0,defaultStringType:"QUOTE_DOUBLE",defaultKeyType:"PLAIN"}).replace(/^(?=.)/gm,"  ")}  ...
`}function oi(s){if(typeof s=="string")return ad(s);if(Array.isArray(s))return s.map(oi);if(typeof s!="object"||s===null)return s;let e=Object.entries(s).filter(([,t])=>t!==void 0);return new Map(e.map(
([t,n])=>[B(t),oi(n)]))}function ad(s){let e=new ms.Scalar(s.split(`
`).map(B).join(`
`));return s.endsWith(`
`)&&(e.type="BLOCK_LITERAL"),e}function ld(s){return Da(s).replace(/[\\#]/g,"\\$&")}function Da(s){let e=s.trimEnd();return e.endsWith("{")?`${e.slice(0,-1)}\\u{7b}${s.slice(e.length)}`:s}var _m={json:vi,junit:qi,tap:Ma,sarif:Ui,markdown:$i,github:Si};export{_m as fileReports};
