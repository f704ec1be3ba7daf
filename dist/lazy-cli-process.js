import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{A as We,c as W,d as N,e as Ee,f as $e,g as q,h as Se,l as ke,m as Fe,n as Ve,o as De,p as A,q as F,r as v,s as E,u as $,v as Ie,z as Re}from"./shared-report-pull-request.js";import{a as _e}from"./shared-cli-command-line.js";
import{c as Te,j as Pe,k as He,l as M}from"./shared-language-generated.js";import{c as z,l as x}from"./shared-report-test.js";import{m as ve}from"./shared-report-map-picture.js";import"./shared-report-inputs.js";
import{a as be,b as xe,d as J,f as H,i as Ae}from"./shared-report-text.js";import{h as ye,i as I,j as we,l as Oe,m as g,q as R,r as Ce,u as P}from"./shared-diagnostics.js";import"./shared-picomatch.js";
import{a as T,b,d as ht}from"./shared-esbuild.js";var V=b(X=>{var G=class extends Error{constructor(e,t,n){super(n),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=t,this.exitCode=e,this.nestedError=void 0}},K=class extends G{constructor(e){
super(1,"commander.invalidArgument",e),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}};X.CommanderError=G;X.InvalidArgumentError=K});var j=b(Z=>{var{InvalidArgumentError:dt}=V(),Q=class{constructor(e,t){switch(this.description=t||"",this.variadic=!1,this.parseArg=void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.
argChoices=void 0,e[0]){case"<":this.required=!0,this._name=e.slice(1,-1);break;case"[":this.required=!1,this._name=e.slice(1,-1);break;default:this.required=!0,this._name=e;break}this._name.endsWith(
"...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this._name}_collectValue(e,t){return t===this.defaultValue||!Array.isArray(t)?[e]:(t.push(e),t)}default(e,t){return this.defaultValue=
e,this.defaultValueDescription=t,this}argParser(e){return this.parseArg=e,this}choices(e){return this.argChoices=e.slice(),this.parseArg=(t,n)=>{if(!this.argChoices.includes(t))throw new dt(`Allowed c\
hoices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(t,n):t},this}argRequired(){return this.required=!0,this}argOptional(){return this.required=!1,this}};function ct(s){
let e=s.name()+(s.variadic===!0?"...":"");return s.required?"<"+e+">":"["+e+"]"}Z.Argument=Q;Z.humanReadableArgName=ct});var ne=b(te=>{var{humanReadableArgName:pt}=j(),ee=class{constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(e){
this.helpWidth=this.helpWidth??e.helpWidth??80}visibleCommands(e){let t=e.commands.filter(i=>!i._hidden),n=e._getHelpCommand();return n&&!n._hidden&&t.push(n),this.sortSubcommands&&t.sort((i,r)=>i.name().
localeCompare(r.name())),t}compareOptions(e,t){let n=i=>i.short?i.short.replace(/^-/,""):i.long.replace(/^--/,"");return n(e).localeCompare(n(t))}visibleOptions(e){let t=e.options.filter(i=>!i.hidden),
n=e._getHelpOption();if(n&&!n.hidden){let i=n.short&&e._findOption(n.short),r=n.long&&e._findOption(n.long);!i&&!r?t.push(n):n.long&&!r?t.push(e.createOption(n.long,n.description)):n.short&&!i&&t.push(
e.createOption(n.short,n.description))}return this.sortOptions&&t.sort(this.compareOptions),t}visibleGlobalOptions(e){if(!this.showGlobalOptions)return[];let t=[];for(let n=e.parent;n;n=n.parent){let i=n.
options.filter(r=>!r.hidden);t.push(...i)}return this.sortOptions&&t.sort(this.compareOptions),t}visibleArguments(e){return e._argsDescription&&e.registeredArguments.forEach(t=>{t.description=t.description||
e._argsDescription[t.name()]||""}),e.registeredArguments.find(t=>t.description)?e.registeredArguments:[]}subcommandTerm(e){let t=e.registeredArguments.map(n=>pt(n)).join(" ");return e._name+(e._aliases[0]?
"|"+e._aliases[0]:"")+(e.options.length?" [options]":"")+(t?" "+t:"")}optionTerm(e){return e.flags}argumentTerm(e){return e.name()}longestSubcommandTermLength(e,t){return t.visibleCommands(e).reduce((n,i)=>Math.
max(n,this.displayWidth(t.styleSubcommandTerm(t.subcommandTerm(i)))),0)}longestOptionTermLength(e,t){return t.visibleOptions(e).reduce((n,i)=>Math.max(n,this.displayWidth(t.styleOptionTerm(t.optionTerm(
i)))),0)}longestGlobalOptionTermLength(e,t){return t.visibleGlobalOptions(e).reduce((n,i)=>Math.max(n,this.displayWidth(t.styleOptionTerm(t.optionTerm(i)))),0)}longestArgumentTermLength(e,t){return t.
visibleArguments(e).reduce((n,i)=>Math.max(n,this.displayWidth(t.styleArgumentTerm(t.argumentTerm(i)))),0)}commandUsage(e){let t=e._name;e._aliases[0]&&(t=t+"|"+e._aliases[0]);let n="";for(let i=e.parent;i;i=
i.parent)n=i.name()+" "+n;return n+t+" "+e.usage()}commandDescription(e){return e.description()}subcommandDescription(e){return e.summary()||e.description()}optionDescription(e){let t=[];if(e.argChoices&&
t.push(`choices: ${e.argChoices.map(n=>JSON.stringify(n)).join(", ")}`),e.defaultValue!==void 0&&(e.required||e.optional||e.isBoolean()&&typeof e.defaultValue=="boolean")&&t.push(`default: ${e.defaultValueDescription||
JSON.stringify(e.defaultValue)}`),e.presetArg!==void 0&&e.optional&&t.push(`preset: ${JSON.stringify(e.presetArg)}`),e.envVar!==void 0&&t.push(`env: ${e.envVar}`),t.length>0){let n=`(${t.join(", ")})`;
return e.description?`${e.description} ${n}`:n}return e.description}argumentDescription(e){let t=[];if(e.argChoices&&t.push(`choices: ${e.argChoices.map(n=>JSON.stringify(n)).join(", ")}`),e.defaultValue!==
void 0&&t.push(`default: ${e.defaultValueDescription||JSON.stringify(e.defaultValue)}`),t.length>0){let n=`(${t.join(", ")})`;return e.description?`${e.description} ${n}`:n}return e.description}formatItemList(e,t,n){
return t.length===0?[]:[n.styleTitle(e),...t,""]}groupItems(e,t,n){let i=new Map;return e.forEach(r=>{let o=n(r);i.has(o)||i.set(o,[])}),t.forEach(r=>{let o=n(r);i.has(o)||i.set(o,[]),i.get(o).push(r)}),
i}formatHelp(e,t){let n=t.padWidth(e,t),i=t.helpWidth??80;function r(l,c){return t.formatItem(l,n,c,t)}let o=[`${t.styleTitle("Usage:")} ${t.styleUsage(t.commandUsage(e))}`,""],a=t.commandDescription(
e);a.length>0&&(o=o.concat([t.boxWrap(t.styleCommandDescription(a),i),""]));let h=t.visibleArguments(e).map(l=>r(t.styleArgumentTerm(t.argumentTerm(l)),t.styleArgumentDescription(t.argumentDescription(
l))));if(o=o.concat(this.formatItemList("Arguments:",h,t)),this.groupItems(e.options,t.visibleOptions(e),l=>l.helpGroupHeading??"Options:").forEach((l,c)=>{let f=l.map(w=>r(t.styleOptionTerm(t.optionTerm(
w)),t.styleOptionDescription(t.optionDescription(w))));o=o.concat(this.formatItemList(c,f,t))}),t.showGlobalOptions){let l=t.visibleGlobalOptions(e).map(c=>r(t.styleOptionTerm(t.optionTerm(c)),t.styleOptionDescription(
t.optionDescription(c))));o=o.concat(this.formatItemList("Global Options:",l,t))}return this.groupItems(e.commands,t.visibleCommands(e),l=>l.helpGroup()||"Commands:").forEach((l,c)=>{let f=l.map(w=>r(
t.styleSubcommandTerm(t.subcommandTerm(w)),t.styleSubcommandDescription(t.subcommandDescription(w))));o=o.concat(this.formatItemList(c,f,t))}),o.join(`
`)}displayWidth(e){return Ne(e).length}styleTitle(e){return e}styleUsage(e){return e.split(" ").map(t=>t==="[options]"?this.styleOptionText(t):t==="[command]"?this.styleSubcommandText(t):t[0]==="["||t[0]===
"<"?this.styleArgumentText(t):this.styleCommandText(t)).join(" ")}styleCommandDescription(e){return this.styleDescriptionText(e)}styleOptionDescription(e){return this.styleDescriptionText(e)}styleSubcommandDescription(e){
return this.styleDescriptionText(e)}styleArgumentDescription(e){return this.styleDescriptionText(e)}styleDescriptionText(e){return e}styleOptionTerm(e){return this.styleOptionText(e)}styleSubcommandTerm(e){
return e.split(" ").map(t=>t==="[options]"?this.styleOptionText(t):t[0]==="["||t[0]==="<"?this.styleArgumentText(t):this.styleSubcommandText(t)).join(" ")}styleArgumentTerm(e){return this.styleArgumentText(
e)}styleOptionText(e){return e}styleArgumentText(e){return e}styleSubcommandText(e){return e}styleCommandText(e){return e}padWidth(e,t){return Math.max(t.longestOptionTermLength(e,t),t.longestGlobalOptionTermLength(
e,t),t.longestSubcommandTermLength(e,t),t.longestArgumentTermLength(e,t))}preformatted(e){return/\n[^\S\r\n]/.test(e)}formatItem(e,t,n,i){let o=" ".repeat(2);if(!n)return o+e;let a=e.padEnd(t+e.length-
i.displayWidth(e)),h=2,u=(this.helpWidth??80)-t-h-2,l;return u<this.minWidthToWrap||i.preformatted(n)?l=n:l=i.boxWrap(n,u).replace(/\n/g,`
`+" ".repeat(t+h)),o+a+" ".repeat(h)+l.replace(/\n/g,`
${o}`)}boxWrap(e,t){if(t<this.minWidthToWrap)return e;let n=e.split(/\r\n|\n/),i=/[\s]*[^\s]+/g,r=[];return n.forEach(o=>{let a=o.match(i);if(a===null){r.push("");return}let h=[a.shift()],d=this.displayWidth(
h[0]);a.forEach(u=>{let l=this.displayWidth(u);if(d+l<=t){h.push(u),d+=l;return}r.push(h.join(""));let c=u.trimStart();h=[c],d=this.displayWidth(c)}),r.push(h.join(""))}),r.join(`
`)}};function Ne(s){let e=/\x1b\[\d*(;\d*)*m/g;return s.replace(e,"")}te.Help=ee;te.stripColor=Ne});var oe=b(se=>{var{InvalidArgumentError:mt}=V(),ie=class{constructor(e,t){this.flags=e,this.description=t||"",this.required=e.includes("<"),this.optional=e.includes("["),this.variadic=/\w\.\.\.[>\]]$/.
test(e),this.mandatory=!1;let n=ft(e);this.short=n.shortFlag,this.long=n.longFlag,this.negate=!1,this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=
void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(e,t){return this.
defaultValue=e,this.defaultValueDescription=t,this}preset(e){return this.presetArg=e,this}conflicts(e){return this.conflictsWith=this.conflictsWith.concat(e),this}implies(e){let t=e;return typeof e=="\
string"&&(t={[e]:!0}),this.implied=Object.assign(this.implied||{},t),this}env(e){return this.envVar=e,this}argParser(e){return this.parseArg=e,this}makeOptionMandatory(e=!0){return this.mandatory=!!e,
this}hideHelp(e=!0){return this.hidden=!!e,this}_collectValue(e,t){return t===this.defaultValue||!Array.isArray(t)?[e]:(t.push(e),t)}choices(e){return this.argChoices=e.slice(),this.parseArg=(t,n)=>{if(!this.
argChoices.includes(t))throw new mt(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(t,n):t},this}name(){return this.long?this.long.replace(/^--/,""):this.
short.replace(/^-/,"")}attributeName(){return this.negate?qe(this.name().replace(/^no-/,"")):qe(this.name())}helpGroup(e){return this.helpGroupHeading=e,this}is(e){return this.short===e||this.long===e}isBoolean(){
return!this.required&&!this.optional&&!this.negate}},re=class{constructor(e){this.positiveOptions=new Map,this.negativeOptions=new Map,this.dualOptions=new Set,e.forEach(t=>{t.negate?this.negativeOptions.
set(t.attributeName(),t):this.positiveOptions.set(t.attributeName(),t)}),this.negativeOptions.forEach((t,n)=>{this.positiveOptions.has(n)&&this.dualOptions.add(n)})}valueFromOption(e,t){let n=t.attributeName();
if(!this.dualOptions.has(n))return!0;let i=this.negativeOptions.get(n).presetArg,r=i!==void 0?i:!1;return t.negate===(r===e)}};function qe(s){return s.split("-").reduce((e,t)=>e+t[0].toUpperCase()+t.slice(
1))}function ft(s){let e,t,n=/^-[^-]$/,i=/^--[^-]/,r=s.split(/[ |,]+/).concat("guard");if(n.test(r[0])&&(e=r.shift()),i.test(r[0])&&(t=r.shift()),!e&&n.test(r[0])&&(e=r.shift()),!e&&i.test(r[0])&&(e=t,
t=r.shift()),r[0].startsWith("-")){let o=r[0],a=`option creation failed due to '${o}' in option flags '${s}'`;throw/^-[^-][^-]/.test(o)?new Error(`${a}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):n.test(o)?new Error(`${a}
- too many short flags`):i.test(o)?new Error(`${a}
- too many long flags`):new Error(`${a}
- unrecognised flag format`)}if(e===void 0&&t===void 0)throw new Error(`option creation failed due to no flags found in '${s}'.`);return{shortFlag:e,longFlag:t}}se.Option=ie;se.DualOptions=re});var Ge=b(Me=>{function gt(s,e){if(Math.abs(s.length-e.length)>3)return Math.max(s.length,e.length);let t=[];for(let n=0;n<=s.length;n++)t[n]=[n];for(let n=0;n<=e.length;n++)t[0][n]=n;for(let n=1;n<=e.
length;n++)for(let i=1;i<=s.length;i++){let r=1;s[i-1]===e[n-1]?r=0:r=1,t[i][n]=Math.min(t[i-1][n]+1,t[i][n-1]+1,t[i-1][n-1]+r),i>1&&n>1&&s[i-1]===e[n-2]&&s[i-2]===e[n-1]&&(t[i][n]=Math.min(t[i][n],t[i-
2][n-2]+1))}return t[s.length][e.length]}function _t(s,e){if(!e||e.length===0)return"";e=Array.from(new Set(e));let t=s.startsWith("--");t&&(s=s.slice(2),e=e.map(o=>o.slice(2)));let n=[],i=3,r=.4;return e.
forEach(o=>{if(o.length<=1)return;let a=gt(s,o),h=Math.max(s.length,o.length);(h-a)/h>r&&(a<i?(i=a,n=[o]):a===i&&n.push(o))}),n.sort((o,a)=>o.localeCompare(a)),t&&(n=n.map(o=>`--${o}`)),n.length>1?`
(Did you mean one of ${n.join(", ")}?)`:n.length===1?`
(Did you mean ${n[0]}?)`:""}Me.suggestSimilar=_t});var Be=b(de=>{var yt=T("node:events").EventEmitter,ae=T("node:child_process"),C=T("node:path"),L=T("node:fs"),p=T("node:process"),{Argument:wt,humanReadableArgName:Ot}=j(),{CommanderError:ue}=V(),{Help:Ct,
stripColor:bt}=ne(),{Option:je,DualOptions:xt}=oe(),{suggestSimilar:Le}=Ge(),le=class s extends yt{constructor(e){super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,
this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=e||"",this._optionValues=
{},this._optionValueSources={},this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=null,this.
_exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=!1,this._passThroughOptions=!1,
this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration={writeOut:t=>p.stdout.write(t),writeErr:t=>p.stderr.write(t),outputError:(t,n)=>n(
t),getOutHelpWidth:()=>p.stdout.isTTY?p.stdout.columns:void 0,getErrHelpWidth:()=>p.stderr.isTTY?p.stderr.columns:void 0,getOutHasColors:()=>he()??(p.stdout.isTTY&&p.stdout.hasColors?.()),getErrHasColors:()=>he()??
(p.stderr.isTTY&&p.stderr.hasColors?.()),stripColor:t=>bt(t)},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=
void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(e){return this._outputConfiguration=e._outputConfiguration,this._helpOption=e._helpOption,this._helpCommand=
e._helpCommand,this._helpConfiguration=e._helpConfiguration,this._exitCallback=e._exitCallback,this._storeOptionsAsProperties=e._storeOptionsAsProperties,this._combineFlagAndOptionalValue=e._combineFlagAndOptionalValue,
this._allowExcessArguments=e._allowExcessArguments,this._enablePositionalOptions=e._enablePositionalOptions,this._showHelpAfterError=e._showHelpAfterError,this._showSuggestionAfterError=e._showSuggestionAfterError,
this}_getCommandAndAncestors(){let e=[];for(let t=this;t;t=t.parent)e.push(t);return e}command(e,t,n){let i=t,r=n;typeof i=="object"&&i!==null&&(r=i,i=null),r=r||{};let[,o,a]=e.match(/([^ ]+) *(.*)/),
h=this.createCommand(o);return i&&(h.description(i),h._executableHandler=!0),r.isDefault&&(this._defaultCommandName=h._name),h._hidden=!!(r.noHelp||r.hidden),h._executableFile=r.executableFile||null,a&&
h.arguments(a),this._registerCommand(h),h.parent=this,h.copyInheritedSettings(this),i?this:h}createCommand(e){return new s(e)}createHelp(){return Object.assign(new Ct,this.configureHelp())}configureHelp(e){
return e===void 0?this._helpConfiguration:(this._helpConfiguration=e,this)}configureOutput(e){return e===void 0?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...e},
this)}showHelpAfterError(e=!0){return typeof e!="string"&&(e=!!e),this._showHelpAfterError=e,this}showSuggestionAfterError(e=!0){return this._showSuggestionAfterError=!!e,this}addCommand(e,t){if(!e._name)
throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return t=t||{},t.isDefault&&(this._defaultCommandName=e._name),(t.noHelp||t.hidden)&&(e._hidden=!0),this._registerCommand(e),e.parent=this,
e._checkForBrokenPassThrough(),this}createArgument(e,t){return new wt(e,t)}argument(e,t,n,i){let r=this.createArgument(e,t);return typeof n=="function"?r.default(i).argParser(n):r.default(n),this.addArgument(
r),this}arguments(e){return e.trim().split(/ +/).forEach(t=>{this.argument(t)}),this}addArgument(e){let t=this.registeredArguments.slice(-1)[0];if(t?.variadic)throw new Error(`only the last argument c\
an be variadic '${t.name()}'`);if(e.required&&e.defaultValue!==void 0&&e.parseArg===void 0)throw new Error(`a default value for a required argument is never used: '${e.name()}'`);return this.registeredArguments.
push(e),this}helpCommand(e,t){if(typeof e=="boolean")return this._addImplicitHelpCommand=e,e&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),this;let n=e??"help [command]",[
,i,r]=n.match(/([^ ]+) *(.*)/),o=t??"display help for command",a=this.createCommand(i);return a.helpOption(!1),r&&a.arguments(r),o&&a.description(o),this._addImplicitHelpCommand=!0,this._helpCommand=a,
(e||t)&&this._initCommandGroup(a),this}addHelpCommand(e,t){return typeof e!="object"?(this.helpCommand(e,t),this):(this._addImplicitHelpCommand=!0,this._helpCommand=e,this._initCommandGroup(e),this)}_getHelpCommand(){
return this._addImplicitHelpCommand??(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):null}hook(e,t){
let n=["preSubcommand","preAction","postAction"];if(!n.includes(e))throw new Error(`Unexpected value for event passed to hook : '${e}'.
Expecting one of '${n.join("', '")}'`);return this._lifeCycleHooks[e]?this._lifeCycleHooks[e].push(t):this._lifeCycleHooks[e]=[t],this}exitOverride(e){return e?this._exitCallback=e:this._exitCallback=
t=>{if(t.code!=="commander.executeSubCommandAsync")throw t},this}_exit(e,t,n){this._exitCallback&&this._exitCallback(new ue(e,t,n)),p.exit(e)}action(e){let t=n=>{let i=this.registeredArguments.length,
r=n.slice(0,i);return this._storeOptionsAsProperties?r[i]=this:r[i]=this.opts(),r.push(this),e.apply(this,r)};return this._actionHandler=t,this}createOption(e,t){return new je(e,t)}_callParseArg(e,t,n,i){
try{return e.parseArg(t,n)}catch(r){if(r.code==="commander.invalidArgument"){let o=`${i} ${r.message}`;this.error(o,{exitCode:r.exitCode,code:r.code})}throw r}}_registerOption(e){let t=e.short&&this._findOption(
e.short)||e.long&&this._findOption(e.long);if(t){let n=e.long&&this._findOption(e.long)?e.long:e.short;throw new Error(`Cannot add option '${e.flags}'${this._name&&` to command '${this._name}'`} due t\
o conflicting flag '${n}'
-  already used by option '${t.flags}'`)}this._initOptionGroup(e),this.options.push(e)}_registerCommand(e){let t=i=>[i.name()].concat(i.aliases()),n=t(e).find(i=>this._findCommand(i));if(n){let i=t(this.
_findCommand(n)).join("|"),r=t(e).join("|");throw new Error(`cannot add command '${r}' as already have command '${i}'`)}this._initCommandGroup(e),this.commands.push(e)}addOption(e){this._registerOption(
e);let t=e.name(),n=e.attributeName();if(e.negate){let r=e.long.replace(/^--no-/,"--");this._findOption(r)||this.setOptionValueWithSource(n,e.defaultValue===void 0?!0:e.defaultValue,"default")}else e.
defaultValue!==void 0&&this.setOptionValueWithSource(n,e.defaultValue,"default");let i=(r,o,a)=>{r==null&&e.presetArg!==void 0&&(r=e.presetArg);let h=this.getOptionValue(n);r!==null&&e.parseArg?r=this.
_callParseArg(e,r,h,o):r!==null&&e.variadic&&(r=e._collectValue(r,h)),r==null&&(e.negate?r=!1:e.isBoolean()||e.optional?r=!0:r=""),this.setOptionValueWithSource(n,r,a)};return this.on("option:"+t,r=>{
let o=`error: option '${e.flags}' argument '${r}' is invalid.`;i(r,o,"cli")}),e.envVar&&this.on("optionEnv:"+t,r=>{let o=`error: option '${e.flags}' value '${r}' from env '${e.envVar}' is invalid.`;i(
r,o,"env")}),this}_optionEx(e,t,n,i,r){if(typeof t=="object"&&t instanceof je)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");let o=this.createOption(
t,n);if(o.makeOptionMandatory(!!e.mandatory),typeof i=="function")o.default(r).argParser(i);else if(i instanceof RegExp){let a=i;i=(h,d)=>{let u=a.exec(h);return u?u[0]:d},o.default(r).argParser(i)}else
o.default(i);return this.addOption(o)}option(e,t,n,i){return this._optionEx({},e,t,n,i)}requiredOption(e,t,n,i){return this._optionEx({mandatory:!0},e,t,n,i)}combineFlagAndOptionalValue(e=!0){return this.
_combineFlagAndOptionalValue=!!e,this}allowUnknownOption(e=!0){return this._allowUnknownOption=!!e,this}allowExcessArguments(e=!0){return this._allowExcessArguments=!!e,this}enablePositionalOptions(e=!0){
return this._enablePositionalOptions=!!e,this}passThroughOptions(e=!0){return this._passThroughOptions=!!e,this._checkForBrokenPassThrough(),this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&
!this.parent._enablePositionalOptions)throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)}storeOptionsAsProperties(e=!0){
if(this.options.length)throw new Error("call .storeOptionsAsProperties() before adding options");if(Object.keys(this._optionValues).length)throw new Error("call .storeOptionsAsProperties() before sett\
ing option values");return this._storeOptionsAsProperties=!!e,this}getOptionValue(e){return this._storeOptionsAsProperties?this[e]:this._optionValues[e]}setOptionValue(e,t){return this.setOptionValueWithSource(
e,t,void 0)}setOptionValueWithSource(e,t,n){return this._storeOptionsAsProperties?this[e]=t:this._optionValues[e]=t,this._optionValueSources[e]=n,this}getOptionValueSource(e){return this._optionValueSources[e]}getOptionValueSourceWithGlobals(e){
let t;return this._getCommandAndAncestors().forEach(n=>{n.getOptionValueSource(e)!==void 0&&(t=n.getOptionValueSource(e))}),t}_prepareUserArgs(e,t){if(e!==void 0&&!Array.isArray(e))throw new Error("fi\
rst parameter to parse must be array or undefined");if(t=t||{},e===void 0&&t.from===void 0){p.versions?.electron&&(t.from="electron");let i=p.execArgv??[];(i.includes("-e")||i.includes("--eval")||i.includes(
"-p")||i.includes("--print"))&&(t.from="eval")}e===void 0&&(e=p.argv),this.rawArgs=e.slice();let n;switch(t.from){case void 0:case"node":this._scriptPath=e[1],n=e.slice(2);break;case"electron":p.defaultApp?
(this._scriptPath=e[1],n=e.slice(2)):n=e.slice(1);break;case"user":n=e.slice(0);break;case"eval":n=e.slice(1);break;default:throw new Error(`unexpected parse option { from: '${t.from}' }`)}return!this.
_name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||"program",n}parse(e,t){this._prepareForParse();let n=this._prepareUserArgs(e,t);return this._parseCommand([],n),
this}async parseAsync(e,t){this._prepareForParse();let n=this._prepareUserArgs(e,t);return await this._parseCommand([],n),this}_prepareForParse(){this._savedState===null?this.saveStateBeforeParse():this.
restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this._optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){if(this.
_storeOptionsAsProperties)throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=[],this._optionValues={...this._savedState.
_optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(e,t,n){if(L.existsSync(e))return;let i=t?`searched for l\
ocal subcommand relative to directory '${t}'`:"no directory for search for local subcommand, use .executableDir() to supply a custom directory",r=`'${e}' does not exist
 - if '${n}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${i}`;throw new Error(r)}_executeSubCommand(e,t){t=t.slice();let n=!1,i=[".js",".ts",".tsx",".mjs",".cjs"];function r(u,l){let c=C.resolve(u,l);if(L.existsSync(c))return c;if(i.includes(C.extname(l)))
return;let f=i.find(w=>L.existsSync(`${c}${w}`));if(f)return`${c}${f}`}this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let o=e._executableFile||`${this._name}-${e._name}`,a=this.
_executableDir||"";if(this._scriptPath){let u;try{u=L.realpathSync(this._scriptPath)}catch{u=this._scriptPath}a=C.resolve(C.dirname(u),a)}if(a){let u=r(a,o);if(!u&&!e._executableFile&&this._scriptPath){
let l=C.basename(this._scriptPath,C.extname(this._scriptPath));l!==this._name&&(u=r(a,`${l}-${e._name}`))}o=u||o}n=i.includes(C.extname(o));let h;p.platform!=="win32"?n?(t.unshift(o),t=Ue(p.execArgv).
concat(t),h=ae.spawn(p.argv[0],t,{stdio:"inherit"})):h=ae.spawn(o,t,{stdio:"inherit"}):(this._checkForMissingExecutable(o,a,e._name),t.unshift(o),t=Ue(p.execArgv).concat(t),h=ae.spawn(p.execPath,t,{stdio:"\
inherit"})),h.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(l=>{p.on(l,()=>{h.killed===!1&&h.exitCode===null&&h.kill(l)})});let d=this._exitCallback;h.on("close",u=>{u=u??1,d?d(new ue(
u,"commander.executeSubCommandAsync","(close)")):p.exit(u)}),h.on("error",u=>{if(u.code==="ENOENT")this._checkForMissingExecutable(o,a,e._name);else if(u.code==="EACCES")throw new Error(`'${o}' not ex\
ecutable`);if(!d)p.exit(1);else{let l=new ue(1,"commander.executeSubCommandAsync","(error)");l.nestedError=u,d(l)}}),this.runningCommand=h}_dispatchSubcommand(e,t,n){let i=this._findCommand(e);i||this.
help({error:!0}),i._prepareForParse();let r;return r=this._chainOrCallSubCommandHook(r,i,"preSubcommand"),r=this._chainOrCall(r,()=>{if(i._executableHandler)this._executeSubCommand(i,t.concat(n));else
return i._parseCommand(t,n)}),r}_dispatchHelpCommand(e){e||this.help();let t=this._findCommand(e);return t&&!t._executableHandler&&t.help(),this._dispatchSubcommand(e,[],[this._getHelpOption()?.long??
this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){this.registeredArguments.forEach((e,t)=>{e.required&&this.args[t]==null&&this.missingArgument(e.name())}),!(this.registeredArguments.
length>0&&this.registeredArguments[this.registeredArguments.length-1].variadic)&&this.args.length>this.registeredArguments.length&&this._excessArguments(this.args)}_processArguments(){let e=(n,i,r)=>{
let o=i;if(i!==null&&n.parseArg){let a=`error: command-argument value '${i}' is invalid for argument '${n.name()}'.`;o=this._callParseArg(n,i,r,a)}return o};this._checkNumberOfArguments();let t=[];this.
registeredArguments.forEach((n,i)=>{let r=n.defaultValue;n.variadic?i<this.args.length?(r=this.args.slice(i),n.parseArg&&(r=r.reduce((o,a)=>e(n,a,o),n.defaultValue))):r===void 0&&(r=[]):i<this.args.length&&
(r=this.args[i],n.parseArg&&(r=e(n,r,n.defaultValue))),t[i]=r}),this.processedArgs=t}_chainOrCall(e,t){return e?.then&&typeof e.then=="function"?e.then(()=>t()):t()}_chainOrCallHooks(e,t){let n=e,i=[];
return this._getCommandAndAncestors().reverse().filter(r=>r._lifeCycleHooks[t]!==void 0).forEach(r=>{r._lifeCycleHooks[t].forEach(o=>{i.push({hookedCommand:r,callback:o})})}),t==="postAction"&&i.reverse(),
i.forEach(r=>{n=this._chainOrCall(n,()=>r.callback(r.hookedCommand,this))}),n}_chainOrCallSubCommandHook(e,t,n){let i=e;return this._lifeCycleHooks[n]!==void 0&&this._lifeCycleHooks[n].forEach(r=>{i=this.
_chainOrCall(i,()=>r(this,t))}),i}_parseCommand(e,t){let n=this.parseOptions(t);if(this._parseOptionsEnv(),this._parseOptionsImplied(),e=e.concat(n.operands),t=n.unknown,this.args=e.concat(t),e&&this.
_findCommand(e[0]))return this._dispatchSubcommand(e[0],e.slice(1),t);if(this._getHelpCommand()&&e[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(e[1]);if(this._defaultCommandName)
return this._outputHelpIfRequested(t),this._dispatchSubcommand(this._defaultCommandName,e,t);this.commands.length&&this.args.length===0&&!this._actionHandler&&!this._defaultCommandName&&this.help({error:!0}),
this._outputHelpIfRequested(n.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let i=()=>{n.unknown.length>0&&this.unknownOption(n.unknown[0])},r=`command:${this.name()}`;
if(this._actionHandler){i(),this._processArguments();let o;return o=this._chainOrCallHooks(o,"preAction"),o=this._chainOrCall(o,()=>this._actionHandler(this.processedArgs)),this.parent&&(o=this._chainOrCall(
o,()=>{this.parent.emit(r,e,t)})),o=this._chainOrCallHooks(o,"postAction"),o}if(this.parent?.listenerCount(r))i(),this._processArguments(),this.parent.emit(r,e,t);else if(e.length){if(this._findCommand(
"*"))return this._dispatchSubcommand("*",e,t);this.listenerCount("command:*")?this.emit("command:*",e,t):this.commands.length?this.unknownCommand():(i(),this._processArguments())}else this.commands.length?
(i(),this.help({error:!0})):(i(),this._processArguments())}_findCommand(e){if(e)return this.commands.find(t=>t._name===e||t._aliases.includes(e))}_findOption(e){return this.options.find(t=>t.is(e))}_checkForMissingMandatoryOptions(){
this._getCommandAndAncestors().forEach(e=>{e.options.forEach(t=>{t.mandatory&&e.getOptionValue(t.attributeName())===void 0&&e.missingMandatoryOptionValue(t)})})}_checkForConflictingLocalOptions(){let e=this.
options.filter(n=>{let i=n.attributeName();return this.getOptionValue(i)===void 0?!1:this.getOptionValueSource(i)!=="default"});e.filter(n=>n.conflictsWith.length>0).forEach(n=>{let i=e.find(r=>n.conflictsWith.
includes(r.attributeName()));i&&this._conflictingOption(n,i)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(e=>{e._checkForConflictingLocalOptions()})}parseOptions(e){let t=[],
n=[],i=t;function r(u){return u.length>1&&u[0]==="-"}let o=u=>/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(u)?!this._getCommandAndAncestors().some(l=>l.options.map(c=>c.short).some(c=>/^-\d$/.test(c))):!1,a=null,
h=null,d=0;for(;d<e.length||h;){let u=h??e[d++];if(h=null,u==="--"){i===n&&i.push(u),i.push(...e.slice(d));break}if(a&&(!r(u)||o(u))){this.emit(`option:${a.name()}`,u);continue}if(a=null,r(u)){let l=this.
_findOption(u);if(l){if(l.required){let c=e[d++];c===void 0&&this.optionMissingArgument(l),this.emit(`option:${l.name()}`,c)}else if(l.optional){let c=null;d<e.length&&(!r(e[d])||o(e[d]))&&(c=e[d++]),
this.emit(`option:${l.name()}`,c)}else this.emit(`option:${l.name()}`);a=l.variadic?l:null;continue}}if(u.length>2&&u[0]==="-"&&u[1]!=="-"){let l=this._findOption(`-${u[1]}`);if(l){l.required||l.optional&&
this._combineFlagAndOptionalValue?this.emit(`option:${l.name()}`,u.slice(2)):(this.emit(`option:${l.name()}`),h=`-${u.slice(2)}`);continue}}if(/^--[^=]+=/.test(u)){let l=u.indexOf("="),c=this._findOption(
u.slice(0,l));if(c&&(c.required||c.optional)){this.emit(`option:${c.name()}`,u.slice(l+1));continue}}if(i===t&&r(u)&&!(this.commands.length===0&&o(u))&&(i=n),(this._enablePositionalOptions||this._passThroughOptions)&&
t.length===0&&n.length===0){if(this._findCommand(u)){t.push(u),n.push(...e.slice(d));break}else if(this._getHelpCommand()&&u===this._getHelpCommand().name()){t.push(u,...e.slice(d));break}else if(this.
_defaultCommandName){n.push(u,...e.slice(d));break}}if(this._passThroughOptions){i.push(u,...e.slice(d));break}i.push(u)}return{operands:t,unknown:n}}opts(){if(this._storeOptionsAsProperties){let e={},
t=this.options.length;for(let n=0;n<t;n++){let i=this.options[n].attributeName();e[i]=i===this._versionOptionName?this._version:this[i]}return e}return this._optionValues}optsWithGlobals(){return this.
_getCommandAndAncestors().reduce((e,t)=>Object.assign(e,t.opts()),{})}error(e,t){this._outputConfiguration.outputError(`${e}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));let n=t||{},i=n.exitCode||1,r=n.code||"commander.error";this._exit(i,r,e)}_parseOptionsEnv(){this.options.forEach(e=>{if(e.envVar&&e.envVar in p.env){let t=e.attributeName();
(this.getOptionValue(t)===void 0||["default","config","env"].includes(this.getOptionValueSource(t)))&&(e.required||e.optional?this.emit(`optionEnv:${e.name()}`,p.env[e.envVar]):this.emit(`optionEnv:${e.
name()}`))}})}_parseOptionsImplied(){let e=new xt(this.options),t=n=>this.getOptionValue(n)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(n));this.options.filter(n=>n.implied!==void 0&&
t(n.attributeName())&&e.valueFromOption(this.getOptionValue(n.attributeName()),n)).forEach(n=>{Object.keys(n.implied).filter(i=>!t(i)).forEach(i=>{this.setOptionValueWithSource(i,n.implied[i],"implied")})})}missingArgument(e){
let t=`error: missing required argument '${e}'`;this.error(t,{code:"commander.missingArgument"})}optionMissingArgument(e){let t=`error: option '${e.flags}' argument missing`;this.error(t,{code:"comman\
der.optionMissingArgument"})}missingMandatoryOptionValue(e){let t=`error: required option '${e.flags}' not specified`;this.error(t,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(e,t){
let n=o=>{let a=o.attributeName(),h=this.getOptionValue(a),d=this.options.find(l=>l.negate&&a===l.attributeName()),u=this.options.find(l=>!l.negate&&a===l.attributeName());return d&&(d.presetArg===void 0&&
h===!1||d.presetArg!==void 0&&h===d.presetArg)?d:u||o},i=o=>{let a=n(o),h=a.attributeName();return this.getOptionValueSource(h)==="env"?`environment variable '${a.envVar}'`:`option '${a.flags}'`},r=`e\
rror: ${i(e)} cannot be used with ${i(t)}`;this.error(r,{code:"commander.conflictingOption"})}unknownOption(e){if(this._allowUnknownOption)return;let t="";if(e.startsWith("--")&&this._showSuggestionAfterError){
let i=[],r=this;do{let o=r.createHelp().visibleOptions(r).filter(a=>a.long).map(a=>a.long);i=i.concat(o),r=r.parent}while(r&&!r._enablePositionalOptions);t=Le(e,i)}let n=`error: unknown option '${e}'${t}`;
this.error(n,{code:"commander.unknownOption"})}_excessArguments(e){if(this._allowExcessArguments)return;let t=this.registeredArguments.length,n=t===1?"":"s",r=`error: too many arguments${this.parent?`\
 for '${this.name()}'`:""}. Expected ${t} argument${n} but got ${e.length}.`;this.error(r,{code:"commander.excessArguments"})}unknownCommand(){let e=this.args[0],t="";if(this._showSuggestionAfterError){
let i=[];this.createHelp().visibleCommands(this).forEach(r=>{i.push(r.name()),r.alias()&&i.push(r.alias())}),t=Le(e,i)}let n=`error: unknown command '${e}'${t}`;this.error(n,{code:"commander.unknownCo\
mmand"})}version(e,t,n){if(e===void 0)return this._version;this._version=e,t=t||"-V, --version",n=n||"output the version number";let i=this.createOption(t,n);return this._versionOptionName=i.attributeName(),
this._registerOption(i),this.on("option:"+i.name(),()=>{this._outputConfiguration.writeOut(`${e}
`),this._exit(0,"commander.version",e)}),this}description(e,t){return e===void 0&&t===void 0?this._description:(this._description=e,t&&(this._argsDescription=t),this)}summary(e){return e===void 0?this.
_summary:(this._summary=e,this)}alias(e){if(e===void 0)return this._aliases[0];let t=this;if(this.commands.length!==0&&this.commands[this.commands.length-1]._executableHandler&&(t=this.commands[this.commands.
length-1]),e===t._name)throw new Error("Command alias can't be the same as its name");let n=this.parent?._findCommand(e);if(n){let i=[n.name()].concat(n.aliases()).join("|");throw new Error(`cannot ad\
d alias '${e}' to command '${this.name()}' as already have command '${i}'`)}return t._aliases.push(e),this}aliases(e){return e===void 0?this._aliases:(e.forEach(t=>this.alias(t)),this)}usage(e){if(e===
void 0){if(this._usage)return this._usage;let t=this.registeredArguments.map(n=>Ot(n));return[].concat(this.options.length||this._helpOption!==null?"[options]":[],this.commands.length?"[command]":[],this.
registeredArguments.length?t:[]).join(" ")}return this._usage=e,this}name(e){return e===void 0?this._name:(this._name=e,this)}helpGroup(e){return e===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=
e,this)}commandsGroup(e){return e===void 0?this._defaultCommandGroup??"":(this._defaultCommandGroup=e,this)}optionsGroup(e){return e===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=e,this)}_initOptionGroup(e){
this._defaultOptionGroup&&!e.helpGroupHeading&&e.helpGroup(this._defaultOptionGroup)}_initCommandGroup(e){this._defaultCommandGroup&&!e.helpGroup()&&e.helpGroup(this._defaultCommandGroup)}nameFromFilename(e){
return this._name=C.basename(e,C.extname(e)),this}executableDir(e){return e===void 0?this._executableDir:(this._executableDir=e,this)}helpInformation(e){let t=this.createHelp(),n=this._getOutputContext(
e);t.prepareContext({error:n.error,helpWidth:n.helpWidth,outputHasColors:n.hasColors});let i=t.formatHelp(this,t);return n.hasColors?i:this._outputConfiguration.stripColor(i)}_getOutputContext(e){e=e||
{};let t=!!e.error,n,i,r;return t?(n=a=>this._outputConfiguration.writeErr(a),i=this._outputConfiguration.getErrHasColors(),r=this._outputConfiguration.getErrHelpWidth()):(n=a=>this._outputConfiguration.
writeOut(a),i=this._outputConfiguration.getOutHasColors(),r=this._outputConfiguration.getOutHelpWidth()),{error:t,write:a=>(i||(a=this._outputConfiguration.stripColor(a)),n(a)),hasColors:i,helpWidth:r}}outputHelp(e){
let t;typeof e=="function"&&(t=e,e=void 0);let n=this._getOutputContext(e),i={error:n.error,write:n.write,command:this};this._getCommandAndAncestors().reverse().forEach(o=>o.emit("beforeAllHelp",i)),this.
emit("beforeHelp",i);let r=this.helpInformation({error:n.error});if(t&&(r=t(r),typeof r!="string"&&!Buffer.isBuffer(r)))throw new Error("outputHelp callback must return a string or a Buffer");n.write(
r),this._getHelpOption()?.long&&this.emit(this._getHelpOption().long),this.emit("afterHelp",i),this._getCommandAndAncestors().forEach(o=>o.emit("afterAllHelp",i))}helpOption(e,t){return typeof e=="boo\
lean"?(e?(this._helpOption===null&&(this._helpOption=void 0),this._defaultOptionGroup&&this._initOptionGroup(this._getHelpOption())):this._helpOption=null,this):(this._helpOption=this.createOption(e??
"-h, --help",t??"display help for command"),(e||t)&&this._initOptionGroup(this._helpOption),this)}_getHelpOption(){return this._helpOption===void 0&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(e){
return this._helpOption=e,this._initOptionGroup(e),this}help(e){this.outputHelp(e);let t=Number(p.exitCode??0);t===0&&e&&typeof e!="function"&&e.error&&(t=1),this._exit(t,"commander.help","(outputHelp\
)")}addHelpText(e,t){let n=["beforeAll","before","after","afterAll"];if(!n.includes(e))throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${n.join("', '")}'`);let i=`${e}Help`;return this.on(i,r=>{let o;typeof t=="function"?o=t({error:r.error,command:r.command}):o=t,o&&r.write(`${o}
`)}),this}_outputHelpIfRequested(e){let t=this._getHelpOption();t&&e.find(i=>t.is(i))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}};function Ue(s){return s.map(e=>{if(!e.
startsWith("--inspect"))return e;let t,n="127.0.0.1",i="9229",r;return(r=e.match(/^(--inspect(-brk)?)$/))!==null?t=r[1]:(r=e.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==null?(t=r[1],/^\d+$/.test(r[3])?
i=r[3]:n=r[3]):(r=e.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&(t=r[1],n=r[3],i=r[4]),t&&i!=="0"?`${t}=${n}:${parseInt(i)+1}`:e})}function he(){if(p.env.NO_COLOR||p.env.FORCE_COLOR==="\
0"||p.env.FORCE_COLOR==="false")return!1;if(p.env.FORCE_COLOR||p.env.CLICOLOR_FORCE!==void 0)return!0}de.Command=le;de.useColor=he});var Ke=b(y=>{var{Argument:Ye}=j(),{Command:ce}=Be(),{CommanderError:At,InvalidArgumentError:Je}=V(),{Help:vt}=ne(),{Option:ze}=oe();y.program=new ce;y.createCommand=s=>new ce(s);y.createOption=(s,e)=>new ze(
s,e);y.createArgument=(s,e)=>new Ye(s,e);y.Command=ce;y.Option=ze;y.Argument=Ye;y.Help=vt;y.CommanderError=At;y.InvalidArgumentError=Je;y.InvalidOptionArgumentError=Je});import{Writable as ln}from"node:stream";var Xe=ht(Ke(),1),{program:yn,createCommand:wn,createArgument:On,createOption:Cn,CommanderError:pe,InvalidArgumentError:bn,InvalidOptionArgumentError:xn,Command:Qe,Argument:U,Option:m,Help:An}=Xe.default;function Ze(s,e){return`
${[...Et(s,e),$t,St,kt].join(`

`)}`}function Et(s,e){let t=s.createHelp();t.prepareContext({helpWidth:80});let n=a=>t.visibleOptions(a).filter(({long:h})=>h!=="--help"),i=a=>e.every(h=>n(h).some(d=>d.long===a)),r=(a,h,d)=>{let u=n(
h).filter(({long:f})=>i(f)===(d==="common")),l=Math.max(...n(h).map(f=>t.optionTerm(f).length)),c=u.map(f=>t.formatItem(t.optionTerm(f),l,t.optionDescription(f),t));return[`${a}:`,...c].join(`
`)};return[...e.slice(0,1).map(a=>r("Options of every command",a,"common")),...e.map(a=>r(`Options of ${a.name()}`,a,"own"))]}var $t=`Reports of test:
  pretty  for people
  json    everything, for programs
  junit   JUnit XML; what fails as expected or as a warning is skipped, and
          errors in files are a suite of their own
  tap     TAP 14; what fails as expected or as a warning is a TODO, and errors
          in files are test points of their own
  sarif   SARIF 2.1.0, for GitHub's code scanning: a result for each case that
          failed or couldn't be judged, and for each diagnostic
  markdown
          for people, as GitHub shows Markdown: who, where, why, what to change
  github  commands that annotate a pull request, for GitHub's runner; beside a
          report for programs they go to standard error
  html    a page for a browser, one file without network: the cases and what
          decided them, to be filtered
  One of them goes to standard output, the others to files. The names of suite
  and case that --filter matches are written as suite/case; * matches any text,
  slashes and spaces too, and ! in front turns a glob round.`,St=`Examples:
  reachspec                                 test everything below this directory
  reachspec test deploy/ tests/ --cni calico
  reachspec test --reporter pretty,junit=report.xml,sarif=report.sarif
  reachspec test --selector 'tier=pci,!legacy' --filter '*database*'
  kubectl kustomize overlays/prod | reachspec test - tests/
  reachspec map deploy/ --format html --output map.html
  reachspec map deploy/ --focus shop/db --direction ingress --exposure
  reachspec explain shop/web shop/db TCP/5432 deploy/
  reachspec diff git:origin/main . --fail-on opened:internet`,kt=`Exit codes:
  0   every assertion holds
  1   an assertion failed; for diff: what --fail-on names has happened
  2   the input can't be trusted: a bad file, a case that couldn't be judged,
      an unknown flag
  70  a bug in reachspec`;function D(s){return s.option("--config <file>","settings file (default: the nearest reachspec.yaml, from here up to the top of the repository)").option("--cni <name[@version]>","evaluate as this CNI \
plugin does; for tests also a comma list").option("--namespace <name>",'namespace of objects that name none (default: "default")').addOption(new m("--environment <name>","only this environment of sett\
ings and tests; for tests repeatable").argParser(_)).option("--raw","take documents below a kustomization or chart as they stand").addOption(new m("--pod-cidr <cidr>","pod address pool; repeatable").argParser(
_).default([],"none")).addOption(new m("--var <name=value>","value of a variable in manifests; repeatable").argParser(_).default([],"none")).addOption(new m("--var-file <file>","variables as NAME=VALU\
E lines or a YAML map; repeatable").argParser(_).default([],"none")).addOption(new m("--ip-blocks <reach>","may address ranges of policies match pods").choices(["any","external"])).addOption(new m("--\
undeclared-namespaces <labels>",'labels of namespaces no manifest declares (default: "unknown")').choices(["unknown","unlabelled"])).option("--time-limit <duration>","end after this time with what is \
done, as 90s or 10m (default: none)").option("--no-cache","render every kustomization and chart anew, and keep nothing").option("--explain-inputs","tell on standard error what became of every file and\
 document").option("--quiet","only failures, errors and the summary").option("--no-color","no colours, as with NO_COLOR in the environment")}function _(s,e=[]){return[...e,s]}var Tt=["bash","zsh","fish"],me=["test","map","explain","diff","schema","completion","help"];function et(s,e){let t=fe(s,e);return t.command("completion").summary("print the completion script of a she\
ll").description("Prints the script that lets a shell complete commands and flags, e.g. for ~/.bashrc: source <(reachspec completion bash)").addArgument(new U("<shell>","the shell").choices(Tt)).action(
n=>s.completion(n)),t.command("complete",{hidden:!0}).argument("[word...]").action(n=>s.complete(n)),t}function fe(s,e){let t=new Qe("reachspec").description("Proves, before a merge, who can reach who\
m in a Kubernetes cluster, from manifests alone.").usage("[command] [options] [path...]").version(_e,"-v, --version","print the version").helpOption("-h, --help","print this help").helpCommand(!1).configureHelp(
{subcommandTerm:a=>a.name()}).exitOverride().configureOutput({writeOut:e.out,writeErr:e.error,outputError:(a,h)=>h(a),getOutHelpWidth:()=>80,getErrHelpWidth:()=>80,getOutHasColors:()=>!1,getErrHasColors:()=>!1}),
n=Ht(t,s),i=Ft(t,s),r=Vt(t,s),o=Dt(t,s);return t.command("schema").summary("print the JSON Schema of the test file, or of the settings").description("Prints the JSON Schema of the test file, or of the\
 settings file, for editors and validators.").addArgument(new U("[name]","of which file").choices(["test","settings"]).default("test")).action(a=>s.schema(a)),Pt(t),t.addHelpText("after",()=>Ze(t,[n,i,
r,o])),t}function Pt(s){s.command("help").summary("print this help, or that of a command").description("Prints the help of the program, or of a command.").addArgument(new U("[command]","of which comma\
nd").choices(me)).action(e=>(s.commands.find(t=>t.name()===e)??s).outputHelp())}function Ht(s,{test:e}){let t=Ee.join(", "),n=s.command("test",{isDefault:!0}).summary("run the connectivity tests (the \
default command)").description("Evaluates the manifests and runs the connectivity tests found beside them.").argument("[path...]","files, directories, globs, - for standard input, or roots like {kusto\
mize: DIR} (default: those of the settings, else .)");return D(n).addOption(new m("--reporter <list>",`comma list of NAME or NAME=FILE; names: ${t}`).argParser(_).default(void 0,"pretty")).option("--s\
taged","judge a second time as if staged policies were enforced").option("--selector <labels>","only cases with these labels, as in kubectl: tier=pci,!old").addOption(new m("--filter <glob>","only cas\
es whose suite/case matches; * is any text; repeatable").argParser(_)).addOption(new m("--file <path>","only cases of this test file; repeatable").argParser(_)).option("--today <date>","the date that \
expectFailure is judged by").action((i,r)=>e(i,{...r,reporter:r.reporter??["pretty"]}))}function Ft(s,{map:e}){let t=s.command("map").summary("print every allowed connection").description("Prints ever\
y connection that is allowed, and every one that is unknown, with the reason.").argument("[path...]","files, directories, globs, - for standard input, or roots like {kustomize: DIR} (default: those of\
 the settings, else .)");return D(t).addOption(new m("--format <name>","how to print it").choices($e).default("table")).option("--output <file>","write to a file instead of standard output").addOption(
new m("--focus <name>","only connections of a namespace or workload: ns, ns/name or ns/kind/name; repeatable").argParser(_)).addOption(new m("--direction <name>","only connections to (ingress) or from\
 (egress) workloads, those of --focus").choices(["ingress","egress"])).addOption(new m("--from <end>","only from this end, as tests write it: internet, cluster, nodes, a range, ns/name, ns/*, {namespa\
ce: ns}; repeatable").argParser(_)).addOption(new m("--to <end>","only to this end, likewise, or a Service; repeatable").argParser(_)).addOption(new m("--port <port>","only these ports, as TCP/5432 or\
 TCP/8000-8080; repeatable").argParser(_)).option("--wide","each row of the table on one line, however wide the terminal is").option("--staged","map as if staged policies were enforced, and tell what \
that changes").option("--exposure","tell which pods that no manifest holds could connect too").option("--group","tell of workloads with the same connectivity as one").addOption(new m("--group-by <what\
>",'put workloads together by this (default: "none", and in pictures what stays readable)').choices(["none","connectivity","namespace"])).action((n,i)=>e(n,i))}function Vt(s,{explain:e}){let t=s.command(
"explain").summary("say why one end can or cannot reach another").description("Gives the verdict on one connection and, for each direction, every tier and policy that has a say, the rule that decides,\
 and why the others do not match.").usage("[options] <from> <to> [port] [path...]").argument("<from>","a workload, an address, a range, a domain name, as tests write them: shop/web").argument("<to>","\
likewise, or a Service: shop/service/db").argument("[port-and-path...]","a port as TCP/5432 (default: every port), then what is read, as in the other commands");return D(t).addOption(new m("--format <\
name>","how to print it").choices(Object.keys(N)).default("tree")).option("--output <file>","write to a file instead of standard output").action((n,i,r,o)=>e({from:n,to:i},r,o))}function Dt(s,{diff:e}){
let t=s.command("diff").summary("print what opened and closed between two states of the manifests").description("Compares what two states of the manifests allow, and says of each difference which chan\
ge is to blame, and which case covers it.").usage("[options] <base> <head> [path...]").argument("<base>","a folder, or a git ref as git:origin/main; a folder of it as git:origin/main:deploy").argument(
"<head>","likewise; . is the working directory").argument("[path...]","what is read of either, as in the other commands (default: what the settings name, else everything)");return D(t).addOption(new m(
"--format <name>","how to print it").choices(Object.keys(W)).default("table")).option("--output <file>","write to a file instead of standard output").addOption(new m("--fail-on <list>","exit 1 by thes\
e: opened, opened:internet, opened:cross-namespace, closed, uncertain; or never").argParser(_).default(void 0,"never")).action((n,i,r,o)=>e({base:n,head:i},r,o))}function nt(s){let e=s.flatMap(t=>t.split(",")).map(t=>t.trim()).filter(t=>t!=="");if(s.length>0&&e.length===0)throw new g(`\`--fail-on\` names nothing; ${tt}`);if(e.includes("never")){if(e.length===1)
return[];throw new g("`--fail-on`: `never` stands alone")}return e.map(t=>{let n=R.find(i=>i===t);if(n!==void 0)return n;throw new g(`\`--fail-on\`: unknown value \`${H(t)}\`; ${tt}${I(t,[...R,"never"])}`)})}
var tt=`allowed are ${[...R,"never"].map(s=>`\`${s}\``).join(", ")}`;import{existsSync as It}from"node:fs";import{resolve as Rt}from"node:path";function it(s,e,t){if(s!==void 0){if(e.includes(s))throw new g(`the command comes first: \`reachspec ${s} …\``);if(!(s==="-"||/[/\\.*?[\]{}!]/.test(s)||It(Rt(t,s))))throw new g(`\`${H(s)}\` is neithe\
r a command nor a path; ${Wt(s,e)}`)}}function Wt(s,e){let t=ye(s,e);return t!==void 0?`did you mean \`${t}\`?`:`for the commands see \`reachspec --help\`; a path is written \`./${H(s)}\``}import{existsSync as jt}from"node:fs";import{resolve as Lt}from"node:path";function S({stderr:s,env:e,now:t},n){if(!(s.isTTY===!0&&n!==!0&&e.TERM!=="dumb"&&!rt(e.CI)&&!rt(e.GITHUB_ACTIONS)))return{show:()=>{},clear:()=>{}};let r=t().getTime(),o;return{show:a=>{let h=t().getTime();
!(o===void 0?h-r>=Mt:h-o>=Gt)&&!Nt(a)||(o=h,s.write(`${st}${qt(a)}`))},clear:()=>{o!==void 0&&s.write(st),o=void 0}}}async function k(s,e,t){try{return await s({...e,onProgress:t.show})}finally{t.clear()}}
function rt(s){return s!==void 0&&s!==""&&s!=="false"}function Nt(s){return s.kind==="reading"&&s.characters>=2e6}function qt(s){return s.kind==="reading"?`reading ${xe(s.files,"file")} …`:`judging \
case ${s.row} of ${s.rows} …`}var Mt=500,Gt=100,st="\r\x1B[2K";async function ot(s,e,t,{io:n,explain:i,out:r,notices:o,options:a}){let{port:h,paths:d}=Ut(e,n.cwd),u=await k($(i,E(t),n),{...A("map",d,{flags:t,io:n}),command:"explain",...s,port:h},S(n,t.quiet)),l=N[t.
format];return t.output===void 0?await r.write(l(u,a)):await v(t.output,n.cwd,l(u,{...a,colour:"never"})),t.explainInputs===!0&&await o.write(x(u.inputs)),u}function Ut([s,...e],t){if(s===void 0)return{
port:void 0,paths:[]};if(/^(all|(TCP|UDP|SCTP|ICMP|ICMPv6)(\/.*)?)$/.test(s))return{port:s,paths:e};if(/^[0-9]+(-[0-9]+)?$/.test(s))throw new g(`\`${s}\` names no protocol: write \`TCP/${s}\` or \`UDP/${s}\
\``);let n=jt(Lt(t,s))?void 0:Te(s);if(n!==void 0)throw new g(`\`${s}\` is neither a port nor a path; did you mean \`${n}\`?`);return{port:void 0,paths:[s,...e]}}async function lt(s,e,t=M,n=M,i=M){let r=e.env.GITHUB_ACTIONS==="true"?z:void 0,o={io:e,run:t,compare:n,explain:i,out:new F("standard output",e.stdout,r),notices:new F("standard error",e.stderr,r)},a={
out:"",error:""},h=0,u=et(Bt(o,l=>{h=l},()=>u.args[0]),{out:l=>{a.out+=l},error:l=>{a.error+=l}});try{await nn(u,s),await o.out.write([a.out])}catch(l){h=await rn(l,a.error,o)}return h}function Bt(s,e,t){
return{test:async(n,i)=>{t()!=="test"&&it(n[0],me,s.io.cwd),e(P(await Jt(n,i,s)))},map:async(n,i)=>e(P(await Qt(n,i,s))),explain:async(n,i,r)=>e(P(await ot(n,i,r,{...s,options:Y(r,s.io)}))),diff:async(n,i,r)=>e(
await Zt(n,{paths:i,flags:r},s)),schema:n=>s.out.write([`${JSON.stringify(Yt[n],void 0,2)}
`]),completion:async n=>{let{completionScript:i}=await import("./lazy-cli-command-line-completion.js");await s.out.write([i(at(),n)])},complete:async n=>{let{completions:i}=await import("./lazy-cli-command-line-completion.js");
await s.out.write([i(at(),n)])}}}function at(){let s=async()=>{};return fe({test:s,map:s,explain:s,diff:s,schema:s,completion:s,complete:s},{out:()=>{},error:()=>{}})}var Yt={test:He,settings:Pe};async function Jt(s,e,{
io:t,run:n,out:i,notices:r}){let o=Fe(e.reporter),a=A("test",s,{flags:e,io:t}),h=await k($(n,E(e),t),a,S(t,e.quiet));if(h.kind!=="TestReport")throw new Error(`test gave a ${h.kind}`);let d=o.some(({name:O})=>O===
"github"||O==="sarif"||O==="markdown")?await Re(t,t.cwd):zt,u=ke(h,d),l=o.filter(({file:O})=>O===void 0).map(({name:O})=>O),c=l.includes("github")?{colour:"never"}:{},f={...Y(e,t),...c,today:a.today,review:d,
tool:We},w=l.find(O=>O!=="github");w!==void 0?await i.write(Kt(l,t)((await q(w))(u,f))):l.length===0&&e.quiet!==!0&&await r.write([`reachspec: ${Ae(u)}
`]),l.includes("github")&&await Xt(w,t).write((await q("github"))(u,f)),e.explainInputs===!0&&await r.write(x(u.inputs));for(let{name:O,file:ge}of o)ge!==void 0&&await v(ge,t.cwd,(await q(O))(u,{...f,
colour:"never"}));return u}var zt={prefix:"",changedLines:void 0};function Kt(s,{env:e}){return s.includes("github")&&e.GITHUB_ACTIONS!=="true"?z:t=>t}function Xt(s,{stdout:e,stderr:t}){return s===void 0||
s==="pretty"?new F("standard output",e):new F("standard error",t)}async function Qt(s,e,{io:t,run:n,out:i,notices:r}){e.format==="html"&&en(e);let o={...A("map",s,{flags:e,io:t}),map:tn(e)},a=await k(
$(n,E(e),t),o,S(t,e.quiet));if(a.kind!=="ReachabilityMap")throw new Error(`map gave a ${a.kind}`);let h=e.groupBy??(e.group===!0?"connectivity":void 0),d=e.format==="svg"?await ve():void 0,u=Y(e,t),l=e.
wide===!0||e.output!==void 0?void 0:u.width,c={...u,width:l,groupBy:h,layOut:d},f=await Se(e.format);return e.output===void 0?await i.write(f(a,c)):await v(e.output,t.cwd,f(a,{...c,colour:"never"})),e.
explainInputs===!0&&await r.write(x(a.inputs)),a}async function Zt(s,{paths:e,flags:t},{io:n,compare:i,out:r,notices:o}){let a=nt(t.failOn??[]),h={...A("map",e,{flags:t,io:n}),command:"diff",...s},d=await k(
$(i,E(t),n),h,S(n,t.quiet)),u=Y(t,n),l=W[t.format];return t.output===void 0?await r.write(l(d,u)):await v(t.output,n.cwd,l(d,{...u,colour:"never"})),t.explainInputs===!0&&(await o.write([`${d.base.name}\
:
`,...x(d.base.inputs)]),await o.write([`${d.head.name}:
`,...x(d.head.inputs)])),P(d)||(Ce(d,a)?1:0)}function en({focus:s,from:e,to:t,direction:n,port:i,group:r,groupBy:o}){let h={"--focus":s,...{"--from":e,"--to":t},"--direction":n,"--port":i},d=Object.entries(
{...h,"--group":r,"--group-by":o}),[u]=d.find(([,l])=>l!==void 0)??[];if(u!==void 0)throw new g(`\`${u}\` doesn't go with \`--format html\`: the page itself filters and groups`)}function tn({format:s,
exposure:e,focus:t,from:n,to:i,direction:r,port:o}){if(e===!0&&(n??i)!==void 0)throw new g("`--exposure` is about pods that no manifest holds, and `--from` and `--to` name ends: leave out one of them");
return{exposure:e??s==="html",decisions:s==="html",focus:t??[],direction:r,from:n??[],to:i??[],ports:o??[]}}function Y({quiet:s,color:e},t){let{stdout:n,env:i}=t;return{colour:e&&(i.NO_COLOR??"")===""&&
i.TERM!=="dumb"&&n.isTTY===!0&&i.GITHUB_ACTIONS!=="true"?"always":"never",detail:s===!0?"failures":"full",width:n.isTTY===!0?n.columns||80:void 0,links:Ie(t,t.cwd)}}async function nn(s,e){try{await s.
parseAsync([...e],{from:"user"})}catch(t){if(!(t instanceof pe&&t.exitCode===0))throw t}}async function rn(s,e,{notices:t}){let{words:n,code:i}=sn(s,e);return await t.write([n]).catch(()=>{}),i}function sn(s,e){
return s instanceof pe?{words:B(on(e)),code:2}:s instanceof g?{words:B(s.message),code:2}:we(s)?{words:B(Oe(s)),code:2}:{words:`${B("this is a bug in reachspec, please report it")}${an(un(s))}
`,code:70}}function on(s){let e=s.trim().replace(/^error: /,"").replace(/\n\(Did you mean ([^\n]*)\?\)$/,"; did you mean $1?").replace(/\.$/,"");if(e.includes("; did you mean"))return e;let[t="",n]=e.
split(". Allowed choices are "),i=t.split(" is invalid")[0]?.split("'").at(-2)??"",r=n===void 0?"":I(i,n.split(", "));return`${e}${r||"; see `reachspec --help`"}`}function B(s){let e=`reachspec: ${J(s)}`;
return`${e.length<=160?e:be(e,{first:"",rest:"  "}).join(`
`)}
`}function an(s){return s.split(`
`).map(J).join(`
`)}function un(s){return s instanceof Error?s.stack??s.message:String(s)}async function vi(s,e){Ve();let t=De();process.exitCode=await lt(s,e instanceof Error?{...t,stdout:hn(e)}:t)}function hn(s){return new ln({write:(e,t,n)=>n(s)})}export{vi as runProcess};
