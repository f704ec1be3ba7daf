import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a as H,i as j}from"./shared-report-test-5.js";import{b_8 as V}from"./shared-command.js";import{f as Y}from"./shared-report-test-3.js";import"./shared-command.js";import"./shared-report-test-4.js";
import"./shared-command.js";import{b_9 as E}from"./shared-command.js";import"./shared-run.js";import"./shared-command.js";import{a as F,b as _}from"./shared-report-text-8.js";
import{a as ct}from"./shared-yaml.js";import"./shared-command.js";import{d_11 as A,g_11 as C,h_11 as X,i_11 as Z,j_11 as Q,k_11 as J,l_11 as D,m_11 as k,s_11 as v}from"./shared-command.js";import"./shared-run.js";
import{d as ft}from"./shared-esbuild.js";function*tt(s){let{apiVersion:t,kind:e,summary:n,suites:i,comparisons:r,diagnostics:o,inputs:u}=s;yield`{
"apiVersion": ${F(t)},
"kind": ${F(e)},
"summary": ${F(n)},
"suites": `,yield*_(i,dt),yield`,
"comparisons": `,yield*_(r),yield`,
"diagnostics": `,yield*_(o),yield`,
"inputs": ${F(u)}
}
`}function*dt({cases:s,...t}){yield`${F(t).slice(0,-1)},"cases":`,yield*_(s),yield"}"}var $=class{constructor(t,e={},n){this.pattern=t,this.separator=e.separator||".",this.segments=this._parse(t),this.data=n,this._hasDeepWildcard=this.segments.some(i=>i.type==="deep-wildcard"),this._hasAttributeCondition=
this.segments.some(i=>i.attrName!==void 0),this._hasPositionSelector=this.segments.some(i=>i.position!==void 0)}_parse(t){let e=[],n=0,i="";for(;n<t.length;)t[n]===this.separator?n+1<t.length&&t[n+1]===
this.separator?(i.trim()&&(e.push(this._parseSegment(i.trim())),i=""),e.push({type:"deep-wildcard"}),n+=2):(i.trim()&&e.push(this._parseSegment(i.trim())),i="",n++):(i+=t[n],n++);return i.trim()&&e.push(
this._parseSegment(i.trim())),e}_parseSegment(t){let e={type:"tag"},n=null,i=t,r=t.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);if(r&&(i=r[1]+r[3],r[2])){let l=r[2].slice(1,-1);l&&(n=l)}let o,u=i;if(i.includes(
"::")){let l=i.indexOf("::");if(o=i.substring(0,l).trim(),u=i.substring(l+2).trim(),!o)throw new Error(`Invalid namespace in pattern: ${t}`)}let a,h=null;if(u.includes(":")){let l=u.lastIndexOf(":"),d=u.
substring(0,l).trim(),p=u.substring(l+1).trim();["first","last","odd","even"].includes(p)||/^nth\(\d+\)$/.test(p)?(a=d,h=p):a=u}else a=u;if(!a)throw new Error(`Invalid segment pattern: ${t}`);if(e.tag=
a,o&&(e.namespace=o),n)if(n.includes("=")){let l=n.indexOf("=");e.attrName=n.substring(0,l).trim(),e.attrValue=n.substring(l+1).trim()}else e.attrName=n.trim();if(h){let l=h.match(/^nth\((\d+)\)$/);l?
(e.position="nth",e.positionValue=parseInt(l[1],10)):e.position=h}return e}get length(){return this.segments.length}hasDeepWildcard(){return this._hasDeepWildcard}hasAttributeCondition(){return this._hasAttributeCondition}hasPositionSelector(){
return this._hasPositionSelector}toString(){return this.pattern}};var W=class{constructor(t){this._matcher=t}get separator(){return this._matcher.separator}getCurrentTag(){let t=this._matcher.path;return t.length>0?t[t.length-1].tag:void 0}getCurrentNamespace(){let t=this.
_matcher.path;return t.length>0?t[t.length-1].namespace:void 0}getAttrValue(t){let e=this._matcher.path;if(e.length!==0)return e[e.length-1].values?.[t]}hasAttr(t){let e=this._matcher.path;if(e.length===
0)return!1;let n=e[e.length-1];return n.values!==void 0&&t in n.values}getAnyParentAttr(t){return this._matcher.getAnyParentAttr(t)}hasAnyParentAttr(t){return this._matcher.hasAnyParentAttr(t)}getPosition(){
let t=this._matcher.path;return t.length===0?-1:t[t.length-1].position??0}getCounter(){let t=this._matcher.path;return t.length===0?-1:t[t.length-1].counter??0}getIndex(){return this.getPosition()}getDepth(){
return this._matcher.path.length}toString(t,e=!0){return this._matcher.toString(t,e)}toArray(){return this._matcher.path.map(t=>t.tag)}matches(t){return this._matcher.matches(t)}matchesAny(t){return t.
matchesAny(this._matcher)}},S=class{constructor(t={}){this.separator=t.separator||".",this.path=[],this.siblingStacks=[],this._pathStringCache=null,this._view=new W(this),this._keptAttrs=[]}push(t,e=null,n=null,i=null){
this._pathStringCache=null,this.path.length>0&&(this.path[this.path.length-1].values=void 0);let r=this.path.length,o=this.siblingStacks[r];o||(o={counts:new Map,total:0},this.siblingStacks[r]=o);let u=n?
`${n}:${t}`:t,a=o.counts.get(u)||0,h=o.total;o.counts.set(u,a+1),o.total++;let l={tag:t,position:h,counter:a};n!=null&&(l.namespace=n),e!=null&&(l.values=e),this.path.push(l);let d=this.path.length,p=i!==
null?i.keep:null;if(p!=null&&p.length>0&&e)for(let f=0;f<p.length;f++){let m=p[f];e[m]!==void 0&&this._keptAttrs.push({depth:d,name:m,value:e[m]})}}pop(){if(this.path.length===0)return;this._pathStringCache=
null;let t=this.path.pop();this.siblingStacks.length>this.path.length+1&&(this.siblingStacks.length=this.path.length+1);let e=this.path.length+1;for(;this._keptAttrs.length>0&&this._keptAttrs[this._keptAttrs.
length-1].depth>=e;)this._keptAttrs.pop();return t}updateCurrent(t){if(this.path.length>0){let e=this.path[this.path.length-1];t!=null&&(e.values=t)}}getCurrentTag(){return this.path.length>0?this.path[this.
path.length-1].tag:void 0}getCurrentNamespace(){return this.path.length>0?this.path[this.path.length-1].namespace:void 0}getAttrValue(t){if(this.path.length!==0)return this.path[this.path.length-1].values?.[t]}hasAttr(t){
if(this.path.length===0)return!1;let e=this.path[this.path.length-1];return e.values!==void 0&&t in e.values}getAnyParentAttr(t){let e=this._keptAttrs;for(let n=e.length-1;n>=0;n--)if(e[n].name===t)return e[n].
value}hasAnyParentAttr(t){let e=this._keptAttrs;for(let n=e.length-1;n>=0;n--)if(e[n].name===t)return!0;return!1}getPosition(){return this.path.length===0?-1:this.path[this.path.length-1].position??0}getCounter(){
return this.path.length===0?-1:this.path[this.path.length-1].counter??0}getIndex(){return this.getPosition()}getDepth(){return this.path.length}toString(t,e=!0){let n=t||this.separator;if(n===this.separator&&
e===!0){if(this._pathStringCache!==null)return this._pathStringCache;let r=this.path.map(o=>o.namespace?`${o.namespace}:${o.tag}`:o.tag).join(n);return this._pathStringCache=r,r}return this.path.map(r=>e&&
r.namespace?`${r.namespace}:${r.tag}`:r.tag).join(n)}toArray(){return this.path.map(t=>t.tag)}reset(){this._pathStringCache=null,this.path=[],this.siblingStacks=[],this._keptAttrs=[]}matches(t){let e=t.
segments;return e.length===0?!1:t.hasDeepWildcard()?this._matchWithDeepWildcard(e):this._matchSimple(e)}_matchSimple(t){if(this.path.length!==t.length)return!1;for(let e=0;e<t.length;e++)if(!this._matchSegment(
t[e],this.path[e],e===this.path.length-1))return!1;return!0}_matchWithDeepWildcard(t){let e=this.path.length-1,n=t.length-1;for(;n>=0&&e>=0;){let i=t[n];if(i.type==="deep-wildcard"){if(n--,n<0)return!0;
let r=t[n],o=!1;for(let u=e;u>=0;u--)if(this._matchSegment(r,this.path[u],u===this.path.length-1)){e=u-1,n--,o=!0;break}if(!o)return!1}else{if(!this._matchSegment(i,this.path[e],e===this.path.length-1))
return!1;e--,n--}}return n<0}_matchSegment(t,e,n){if(t.tag!=="*"&&t.tag!==e.tag||t.namespace!==void 0&&t.namespace!=="*"&&t.namespace!==e.namespace||t.attrName!==void 0&&(!n||!e.values||!(t.attrName in
e.values)||t.attrValue!==void 0&&String(e.values[t.attrName])!==String(t.attrValue)))return!1;if(t.position!==void 0){if(!n)return!1;let i=e.counter??0;if(t.position==="first"&&i!==0)return!1;if(t.position===
"odd"&&i%2!==1)return!1;if(t.position==="even"&&i%2!==0)return!1;if(t.position==="nth"&&i!==t.positionValue)return!1}return!0}matchesAny(t){return t.matchesAny(this)}snapshot(){return{path:this.path.map(
t=>({...t})),siblingStacks:this.siblingStacks.map(t=>t&&{counts:new Map(t.counts),total:t.total}),keptAttrs:this._keptAttrs.map(t=>({...t}))}}restore(t){this._pathStringCache=null,this.path=t.path.map(
e=>({...e})),this.siblingStacks=t.siblingStacks.map(e=>e&&{counts:new Map(e.counts),total:e.total}),this._keptAttrs=(t.keptAttrs||[]).map(e=>({...e}))}readOnly(){return this._view}};function c(s){return typeof s=="number"&&Object.is(s,-0)?"-0":String(s)}function R(s){return c(s).replace(/--/g,"- -").replace(/--/g,"- -").replace(/-$/,"- ")}function G(s){return c(s).replace(/\]\]>/g,
"]]]]><![CDATA[>")}function w(s){return c(s).replace(/"/g,"&quot;").replace(/'/g,"&apos;")}function T(s,t,e,n,i){if(!e.sanitizeName)return s;let r=!t&&s[0]==="?",o=r?s.slice(1):s;if(i(o))return s;let u=e.
sanitizeName(o,{isAttribute:t,matcher:n.readOnly()});if(typeof u!="string"||!i(u))throw new Error(`sanitizeName returned an invalid XML name for "${o}"`);return r?"?"+u:u}var st=":A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�",mt=st+"\\-\\.\\d·̀-ͯ‿-⁀",nt=":A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿",
gt=nt+"\\-\\.\\d·̀-ͯ҇‿-⁀",B=(s,t,e="")=>{let n=s.replace(":",""),i=t.replace(":",""),r=`[${n}][${i}]*`;return{name:new RegExp(`^[${s}][${t}]*$`,e),ncName:new RegExp(`^${r}$`,e),qName:new RegExp(
`^${r}(?::${r})?$`,e),nmToken:new RegExp(`^[${t}]+$`,e),nmTokens:new RegExp(`^[${t}]+(?:\\s+[${t}]+)*$`,e)}},Nt=B(st,mt),yt=B(nt,gt,"u"),it=":A-Za-z_",xt=it+"\\-\\.\\d",bt=B(it,xt),At=(s="1.0",t=!1)=>t?
bt:s==="1.1"?yt:Nt;var et=["name","ncName","qName","nmToken","nmTokens"],L=(s,{xmlVersion:t="1.0",asciiOnly:e=!1,maxCacheSize:n=2048}={})=>{if(!et.includes(s))throw new TypeError(`Unknown production "${s}". Must be one \
of: ${et.join(", ")}`);let i=At(t,e)[s],r=new Map,o=u=>{let a=r.get(u);if(a!==void 0)return a;let h=i.test(u);return r.size<n&&r.set(u,h),h};return o.reset=()=>{r=new Map},o};var $t=`
`;function wt(s,t){if(!Array.isArray(s)||s.length===0)return"1.0";let e=s[0];if(M(e)==="?xml"){let i=e[":@"];if(i){let r=t.attributeNamePrefix+"version";if(i[r])return i[r]}}return"1.0"}function z(s,t){
let e="";t.format&&(e=$t);let n=[];if(t.stopNodes&&Array.isArray(t.stopNodes))for(let u=0;u<t.stopNodes.length;u++){let a=t.stopNodes[u];typeof a=="string"?n.push(new $(a)):a instanceof $&&n.push(a)}let i=wt(
s,t),r=L("qName",{xmlVersion:i}),o=new S;return ot(s,t,e,o,n,r)}function ot(s,t,e,n,i,r){let o="",u=!1;if(t.maxNestedTags&&n.getDepth()>t.maxNestedTags)throw new Error("Maximum nested tags exceeded");
if(!Array.isArray(s)){if(s!=null){let a=c(s);return a=K(a,t),a}return""}for(let a=0;a<s.length;a++){let h=s[a],l=M(h);if(l===void 0)continue;let p=l===t.textNodeName||l===t.cdataPropName||l===t.commentPropName?
l:T(l,!1,t,n,r),f=Pt(h[":@"],t);n.push(p,f);let m=St(n,i);if(p===t.textNodeName){let y=h[l];m||(y=t.tagValueProcessor(p,y),y=K(y,t)),y=c(y),u&&(o+=e),o+=y,u=!1,n.pop();continue}else if(p===t.cdataPropName){
u&&(o+=e);let y=h[l][0][t.textNodeName],O=G(y);o+=`<![CDATA[${O}]]>`,u=!1,n.pop();continue}else if(p===t.commentPropName){let y=h[l][0][t.textNodeName],O=R(y);o+=e+`<!--${O}-->`,u=!0,n.pop();continue}else if(p[0]===
"?"){let y=rt(h[":@"],t,m,n,r);o+=(p==="?xml"?"":e)+`<${p}${y}?>`,u=!0,n.pop();continue}let N=e;N!==""&&(N+=t.indentBy);let x=rt(h[":@"],t,m,n,r),P=e+`<${p}${x}`,b;m?b=at(h[l],t,n.getDepth()):b=ot(h[l],
t,N,n,i,r),t.unpairedTags.indexOf(p)!==-1?t.suppressUnpairedNode?o+=P+">":o+=P+"/>":(!b||b.length===0)&&t.suppressEmptyNode?o+=P+"/>":b&&b.endsWith(">")?o+=P+`>${b}${e}</${p}>`:(o+=P+">",b&&e!==""&&(b.
includes("/>")||b.includes("</"))?o+=e+t.indentBy+b+e:o+=b,o+=`</${p}>`),u=!0,n.pop()}return o}function Pt(s,t){if(!s||t.ignoreAttributes)return null;let e={},n=!1;for(let i in s){if(!Object.prototype.
hasOwnProperty.call(s,i))continue;let r=i.startsWith(t.attributeNamePrefix)?i.substr(t.attributeNamePrefix.length):i;e[r]=w(s[i]),n=!0}return n?e:null}function at(s,t,e=0){if(t.maxNestedTags&&e>t.maxNestedTags)
throw new Error("Maximum nested tags exceeded");if(!Array.isArray(s))return s!=null?c(s):"";let n="";for(let i=0;i<s.length;i++){let r=s[i],o=M(r);if(o===t.textNodeName)n+=c(r[o]);else if(o===t.cdataPropName)
n+=r[o][0][t.textNodeName];else if(o===t.commentPropName)n+=r[o][0][t.textNodeName];else{if(o&&o[0]==="?")continue;if(o){let u=Ct(r[":@"],t),a=at(r[o],t,e+1);!a||a.length===0?n+=`<${o}${u}/>`:n+=`<${o}${u}\
>${a}</${o}>`}}}return n}function Ct(s,t){let e="";if(s&&!t.ignoreAttributes)for(let n in s){if(!Object.prototype.hasOwnProperty.call(s,n))continue;let i=s[n];i===!0&&t.suppressBooleanAttributes?e+=` ${n.
substr(t.attributeNamePrefix.length)}`:e+=` ${n.substr(t.attributeNamePrefix.length)}="${w(i)}"`}return e}function M(s){let t=Object.keys(s);for(let e=0;e<t.length;e++){let n=t[e];if(Object.prototype.
hasOwnProperty.call(s,n)&&n!==":@")return n}}function rt(s,t,e,n,i){let r="";if(s&&!t.ignoreAttributes)for(let o in s){if(!Object.prototype.hasOwnProperty.call(s,o))continue;let u=o.substr(t.attributeNamePrefix.
length),a=e?u:T(u,!0,t,n,i),h;e?h=s[o]:(h=t.attributeValueProcessor(o,s[o]),h=K(h,t)),h===!0&&t.suppressBooleanAttributes?r+=` ${a}`:r+=` ${a}="${w(h)}"`}return r}function St(s,t){if(!t||t.length===0)
return!1;for(let e=0;e<t.length;e++)if(s.matches(t[e]))return!0;return!1}function K(s,t){if(s&&s.length>0&&t.processEntities)for(let e=0;e<t.entities.length;e++){let n=t.entities[e];s=s.replace(n.regex,
n.val)}return s}function U(s){return typeof s=="function"?s:Array.isArray(s)?t=>{for(let e of s)if(typeof e=="string"&&t===e||e instanceof RegExp&&e.test(t))return!0}:()=>!1}var Tt={attributeNamePrefix:"@_",attributesGroupName:!1,textNodeName:"#text",ignoreAttributes:!0,cdataPropName:!1,format:!1,indentBy:"  ",suppressEmptyNode:!1,suppressUnpairedNode:!0,suppressBooleanAttributes:!0,
tagValueProcessor:function(s,t){return t},attributeValueProcessor:function(s,t){return t},preserveOrder:!1,commentPropName:!1,unpairedTags:[],entities:[{regex:new RegExp("&","g"),val:"&amp;"},{regex:new RegExp(
">","g"),val:"&gt;"},{regex:new RegExp("<","g"),val:"&lt;"},{regex:new RegExp("'","g"),val:"&apos;"},{regex:new RegExp('"',"g"),val:"&quot;"}],processEntities:!0,stopNodes:[],oneListGroup:!1,maxNestedTags:100,
jPath:!0,sanitizeName:!1};function g(s){if(this.options=Object.assign({},Tt,s),this.options.stopNodes&&Array.isArray(this.options.stopNodes)&&(this.options.stopNodes=this.options.stopNodes.map(t=>typeof t==
"string"&&t.startsWith("*.")?".."+t.substring(2):t)),this.stopNodeExpressions=[],this.options.stopNodes&&Array.isArray(this.options.stopNodes))for(let t=0;t<this.options.stopNodes.length;t++){let e=this.
options.stopNodes[t];typeof e=="string"?this.stopNodeExpressions.push(new $(e)):e instanceof $&&this.stopNodeExpressions.push(e)}this.options.ignoreAttributes===!0||this.options.attributesGroupName?this.
isAttribute=function(){return!1}:(this.ignoreAttributesFn=U(this.options.ignoreAttributes),this.attrPrefixLen=this.options.attributeNamePrefix.length,this.isAttribute=_t),this.processTextOrObjNode=Ft,
this.options.format?(this.indentate=kt,this.tagEndChar=`>
`,this.newLine=`
`):(this.indentate=function(){return""},this.tagEndChar=">",this.newLine="")}function Et(s,t){let e=s["?xml"];if(e&&typeof e=="object"){if(t.attributesGroupName&&e[t.attributesGroupName]){let i=e[t.attributesGroupName][t.
attributeNamePrefix+"version"];if(i)return i}let n=e[t.attributeNamePrefix+"version"];if(n)return n}return"1.0"}g.prototype.build=function(s){if(this.options.preserveOrder)return z(s,this.options);{Array.
isArray(s)&&this.options.arrayNodeName&&this.options.arrayNodeName.length>1&&(s={[this.options.arrayNodeName]:s});let t=new S,e=Et(s,this.options),n=L("qName",{xmlVersion:e});return this.j2x(s,0,t,n).
val}};g.prototype.j2x=function(s,t,e,n){let i="",r="";if(this.options.maxNestedTags&&e.getDepth()>=this.options.maxNestedTags)throw new Error("Maximum nested tags exceeded");let o=this.options.jPath?e.
toString():e,u=this.checkStopNode(e);for(let a in s){if(!Object.prototype.hasOwnProperty.call(s,a))continue;let l=a===this.options.textNodeName||a===this.options.cdataPropName||a===this.options.commentPropName||
this.options.attributesGroupName&&a===this.options.attributesGroupName||this.isAttribute(a)?a:T(a,!1,this.options,e,n);if(typeof s[a]>"u")this.isAttribute(a)&&(r+="");else if(s[a]===null)this.isAttribute(
a)||l===this.options.cdataPropName||l===this.options.commentPropName?r+="":l[0]==="?"?r+=this.indentate(t)+"<"+l+"?"+this.tagEndChar:r+=this.indentate(t)+"<"+l+"/"+this.tagEndChar;else if(s[a]instanceof
Date)r+=this.buildTextValNode(s[a],l,"",t,e);else if(typeof s[a]!="object"){let d=this.isAttribute(a);if(d&&!this.ignoreAttributesFn(d,o)){let p=T(d,!0,this.options,e,n);i+=this.buildAttrPairStr(p,c(s[a]),
u)}else if(!d)if(a===this.options.textNodeName){let p=this.options.tagValueProcessor(a,c(s[a]));r+=this.replaceEntitiesValue(p)}else{e.push(l);let p=this.checkStopNode(e);if(e.pop(),p){let f=c(s[a]);f===
""?r+=this.indentate(t)+"<"+l+this.closeTag(l)+this.tagEndChar:r+=this.indentate(t)+"<"+l+">"+f+"</"+l+this.tagEndChar}else r+=this.buildTextValNode(s[a],l,"",t,e)}}else if(Array.isArray(s[a])){let d=s[a].
length,p="",f="";for(let m=0;m<d;m++){let N=s[a][m];if(!(typeof N>"u"))if(N===null)l[0]==="?"?r+=this.indentate(t)+"<"+l+"?"+this.tagEndChar:r+=this.indentate(t)+"<"+l+"/"+this.tagEndChar;else if(typeof N==
"object")if(this.options.oneListGroup){e.push(l);let x=this.j2x(N,t+1,e,n);e.pop(),p+=x.val,this.options.attributesGroupName&&N.hasOwnProperty(this.options.attributesGroupName)&&(f+=x.attrStr)}else p+=
this.processTextOrObjNode(N,l,t,e,n);else if(this.options.oneListGroup){let x=this.options.tagValueProcessor(l,N);x=this.replaceEntitiesValue(x),x=c(x),p+=x}else{e.push(l);let x=this.checkStopNode(e);
if(e.pop(),x){let P=c(N);P===""?p+=this.indentate(t)+"<"+l+this.closeTag(l)+this.tagEndChar:p+=this.indentate(t)+"<"+l+">"+P+"</"+l+this.tagEndChar}else p+=this.buildTextValNode(N,l,"",t,e)}}this.options.
oneListGroup&&(p=this.buildObjectNode(p,l,f,t)),r+=p}else if(this.options.attributesGroupName&&a===this.options.attributesGroupName){let d=Object.keys(s[a]),p=d.length;for(let f=0;f<p;f++){let m=T(d[f],
!0,this.options,e,n);i+=this.buildAttrPairStr(m,c(s[a][d[f]]),u)}}else r+=this.processTextOrObjNode(s[a],l,t,e,n)}return{attrStr:i,val:r}};g.prototype.buildAttrPairStr=function(s,t,e){return e||(t=this.
options.attributeValueProcessor(s,c(t)),t=this.replaceEntitiesValue(t)),this.options.suppressBooleanAttributes&&t==="true"?" "+s:" "+s+'="'+w(t)+'"'};function Ft(s,t,e,n,i){let r=this.extractAttributes(
s);if(n.push(t,r),this.checkStopNode(n)){let a=this.buildRawContent(s,n.getDepth()),h=this.buildAttributesForStopNode(s);return n.pop(),this.buildObjectNode(a,t,h,e)}let u=this.j2x(s,e+1,n,i);return n.
pop(),t[0]==="?"?this.buildTextValNode("",t,u.attrStr,e,n):s[this.options.textNodeName]!==void 0&&Object.keys(s).length===1?this.buildTextValNode(s[this.options.textNodeName],t,u.attrStr,e,n):this.buildObjectNode(
u.val,t,u.attrStr,e)}g.prototype.extractAttributes=function(s){if(!s||typeof s!="object")return null;let t={},e=!1;if(this.options.attributesGroupName&&s[this.options.attributesGroupName]){let n=s[this.
options.attributesGroupName];for(let i in n){if(!Object.prototype.hasOwnProperty.call(n,i))continue;let r=i.startsWith(this.options.attributeNamePrefix)?i.substring(this.options.attributeNamePrefix.length):
i;t[r]=w(n[i]),e=!0}}else for(let n in s){if(!Object.prototype.hasOwnProperty.call(s,n))continue;let i=this.isAttribute(n);i&&(t[i]=w(s[n]),e=!0)}return e?t:null};g.prototype.buildRawContent=function(s,t=0){
if(this.options.maxNestedTags&&t>=this.options.maxNestedTags)throw new Error("Maximum nested tags exceeded");if(typeof s=="string")return s;if(typeof s!="object"||s===null)return String(s);if(s[this.options.
textNodeName]!==void 0)return s[this.options.textNodeName];let e="";for(let n in s){if(!Object.prototype.hasOwnProperty.call(s,n)||this.isAttribute(n)||this.options.attributesGroupName&&n===this.options.
attributesGroupName)continue;let i=s[n];if(n===this.options.textNodeName)e+=i;else if(Array.isArray(i)){for(let r of i)if(typeof r=="string"||typeof r=="number")e+=`<${n}>${r}</${n}>`;else if(typeof r==
"object"&&r!==null){let o=this.buildRawContent(r,t+1),u=this.buildAttributesForStopNode(r);o===""?e+=`<${n}${u}/>`:e+=`<${n}${u}>${o}</${n}>`}}else if(typeof i=="object"&&i!==null){let r=this.buildRawContent(
i,t+1),o=this.buildAttributesForStopNode(i);r===""?e+=`<${n}${o}/>`:e+=`<${n}${o}>${r}</${n}>`}else e+=`<${n}>${i}</${n}>`}return e};g.prototype.buildAttributesForStopNode=function(s){if(!s||typeof s!=
"object")return"";let t="";if(this.options.attributesGroupName&&s[this.options.attributesGroupName]){let e=s[this.options.attributesGroupName];for(let n in e){if(!Object.prototype.hasOwnProperty.call(
e,n))continue;let i=n.startsWith(this.options.attributeNamePrefix)?n.substring(this.options.attributeNamePrefix.length):n,r=e[n];r===!0&&this.options.suppressBooleanAttributes?t+=" "+i:t+=" "+i+'="'+w(
r)+'"'}}else for(let e in s){if(!Object.prototype.hasOwnProperty.call(s,e))continue;let n=this.isAttribute(e);if(n){let i=s[e];i===!0&&this.options.suppressBooleanAttributes?t+=" "+n:t+=" "+n+'="'+w(i)+
'"'}}return t};g.prototype.buildObjectNode=function(s,t,e,n){if(s==="")return t[0]==="?"?this.indentate(n)+"<"+t+e+"?"+this.tagEndChar:this.indentate(n)+"<"+t+e+this.closeTag(t)+this.tagEndChar;if(t[0]===
"?")return this.indentate(n)+"<"+t+e+"?"+this.tagEndChar;{let i="</"+t+this.tagEndChar,r="";return t[0]==="?"&&(r="?",i=""),(e||e==="")&&s.indexOf("<")===-1?this.indentate(n)+"<"+t+e+r+">"+s+i:this.options.
commentPropName!==!1&&t===this.options.commentPropName&&r.length===0?this.indentate(n)+`<!--${R(s)}-->`+this.newLine:this.indentate(n)+"<"+t+e+r+this.tagEndChar+s+this.indentate(n)+i}};g.prototype.closeTag=
function(s){let t="";return this.options.unpairedTags.indexOf(s)!==-1?this.options.suppressUnpairedNode||(t="/"):this.options.suppressEmptyNode?t="/":t=`></${s}`,t};g.prototype.checkStopNode=function(s){
if(!this.stopNodeExpressions||this.stopNodeExpressions.length===0)return!1;for(let t=0;t<this.stopNodeExpressions.length;t++)if(s.matches(this.stopNodeExpressions[t]))return!0;return!1};g.prototype.buildTextValNode=function(s,t,e,n,i){if(this.options.cdataPropName!==!1&&t===this.options.cdataPropName){let r=G(s);return this.indentate(n)+`<![CDATA[${r}]]>`+this.newLine}else if(this.options.
commentPropName!==!1&&t===this.options.commentPropName){let r=R(s);return this.indentate(n)+`<!--${r}-->`+this.newLine}else{if(t[0]==="?")return this.indentate(n)+"<"+t+e+"?"+this.tagEndChar;{let r=this.
options.tagValueProcessor(t,s);return r=this.replaceEntitiesValue(r),r=c(r),r===""?this.indentate(n)+"<"+t+e+this.closeTag(t)+this.tagEndChar:this.indentate(n)+"<"+t+e+">"+r+"</"+t+this.tagEndChar}}};
g.prototype.replaceEntitiesValue=function(s){if(s&&s.length>0&&this.options.processEntities)for(let t=0;t<this.options.entities.length;t++){let e=this.options.entities[t];s=s.replace(e.regex,e.val)}return s};
function kt(s){return this.options.indentBy.repeat(s)}function _t(s){return s.startsWith(this.options.attributeNamePrefix)&&s!==this.options.textNodeName?s.substr(this.attrPrefixLen):!1}function*ut(s,{today:t}){let e=s.diagnostics.filter(({severity:i})=>i==="error"),n=[...s.suites.map(i=>Ot(i)),...e.length===0?[]:[vt(e)]];yield`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
`;for(let[i,r]of n.entries())yield Rt.build({testsuite:Vt(r,i,t)});yield`</testsuites>
`}var Rt=new g({ignoreAttributes:!1,attributeNamePrefix:"@",suppressEmptyNode:!0,suppressBooleanAttributes:!1,format:!0});function Ot(s){let{file:t,environment:e,cni:n,assumptions:i,ground:r,cases:o}=s,
u=E(s);return{name:u,package:A(t),properties:[["environment",A(e)],["cni",J(n)],...r.map(a=>["ground",D(a)])],cases:o.map(a=>({"@name":A(a.name),"@classname":u,"@time":"0",...Dt(a)})),output:i.map(a=>`\
assumed: ${C(a)}`).join(`
`)}}function Dt(s){let{status:t,severity:e,message:n}=s,i={"@type":t,"@message":v(s),"#text":`${k(s)}
${V(s)}`};switch(t){case"passed":return{};case"failed":return e==="error"?{failure:i}:{skipped:`failed, as a warning: ${i["#text"]}`};case"errored":return{error:i};case"skipped":return{skipped:C(n)};case"\
expectedFailure":return{skipped:`${X.expectedFailure.word}: ${i["#text"]}`};default:return t}}function vt(s){let t=s.map(({code:e,message:n,file:i,line:r,column:o})=>{let u=i===void 0?"the run":k({file:i,
line:r,column:o}),a=C(n);return{"@name":`${u} ${A(e)}`,"@classname":"files","@time":"0",error:{"@type":A(e),"@message":a,"#text":`${u}
${a}
`}}});return{name:"files",package:"files",properties:[["reports","errors in files"]],cases:t,output:""}}function Vt({name:s,package:t,properties:e,cases:n,output:i},r,o){let u=a=>n.filter(h=>h[a]!==void 0).
length;return{"@id":r,"@name":s,"@package":t,"@timestamp":`${o}T00:00:00`,"@hostname":"localhost","@tests":n.length,"@failures":u("failure"),"@errors":u("error"),"@skipped":u("skipped"),"@time":"0",properties:{
property:e.map(([a,h])=>({"@name":a,"@value":h}))},testcase:n,"system-out":i,"system-err":""}}function*lt(s){for(let{what:t,heading:e,items:n}of Y(s,"open"))t!==""&&n.length===0||(yield e,yield*n)}var I=ft(ct());function*pt(s){let t=[...Lt(s)];yield`TAP version 14
1..${t.length}
`;for(let e of s.suites)yield*Gt(e);for(let[e,{result:n,name:i,directive:r,details:o}]of t.entries())yield`${n} ${e+1} - ${Mt(i)}${r===""?"":` # ${ht(r)}`}
`,o!==void 0&&(yield Kt(o));yield`# ${Z(s)}
`}function*Gt(s){yield`# ${E(s)}: ${Q(s.cni)}
`;for(let t of s.ground)yield`# ${E(s)}: ${D(t)}
`}function*Lt({suites:s,diagnostics:t}){for(let e of s)for(let n of e.cases)yield It(E(e),n);for(let e of t)e.severity==="error"&&(yield Bt(e))}function It(s,t){let{status:e,severity:n,message:i}=t,r=`${s}\
/${A(t.name)}`,o=Wt(t);switch(e){case"passed":return{result:"ok",name:r,directive:"",details:void 0};case"skipped":return{result:"ok",name:r,directive:`SKIP ${C(i)}`.trim(),details:void 0};case"expect\
edFailure":return{result:"not ok",name:r,directive:`TODO ${C(i)}`.trim(),details:o};case"failed":return{result:"not ok",name:r,directive:n==="warning"?"TODO a warning":"",details:o};case"errored":return{
result:"not ok",name:r,directive:"",details:o};default:return e}}function Wt(s){let{status:t,severity:e,file:n,line:i,column:r,expected:o,actual:u,counterexample:a}=s;return{message:v(s),status:t,severity:e,
at:{file:n,line:i,column:r},...o===void 0?{}:{wanted:o},...u===void 0?{}:{found:u},...a===void 0?{}:{counterexample:a},explanation:V(s)}}function Bt({code:s,message:t,file:e,line:n,column:i}){let r=e===
void 0?"the run":k({file:e,line:n,column:i}),o=e===void 0?{}:{at:{file:e,line:n,column:i}},u={message:C(t),status:"errored",severity:"error",...o};return{result:"not ok",name:`${r} ${A(s)}`,directive:"",
details:u}}function Kt(s){return`  ---
${(0,I.stringify)(q(s),{lineWidth:0,defaultStringType:"QUOTE_DOUBLE",defaultKeyType:"PLAIN"}).replace(/^(?=.)/gm,"  ")}  ...
`}function q(s){if(typeof s=="string")return zt(s);if(Array.isArray(s))return s.map(q);if(typeof s!="object"||s===null)return s;let t=Object.entries(s).filter(([,e])=>e!==void 0);return new Map(t.map(
([e,n])=>[A(e),q(n)]))}function zt(s){let t=new I.Scalar(s.split(`
`).map(A).join(`
`));return s.endsWith(`
`)&&(t.type="BLOCK_LITERAL"),t}function Mt(s){return ht(s).replace(/[\\#]/g,"\\$&")}function ht(s){let t=s.trimEnd();return t.endsWith("{")?`${t.slice(0,-1)}\\u{7b}${s.slice(t.length)}`:s}var ke={json:tt,junit:ut,tap:pt,sarif:j,markdown:lt,github:H};export{ke as fileReports};
