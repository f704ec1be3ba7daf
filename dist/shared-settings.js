import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
var e={file:void 0,paths:void 0,ignores:[],roots:[],rootProblems:[],environments:[],cni:void 0,cniProblem:void 0,calicoVersion:void 0,cilium:[],podCidrs:void 0,serviceCidrs:void 0,nodeCidrs:void 0,kubeApiServer:void 0,
kubernetesVersion:void 0,namespace:void 0,undeclaredNamespaces:void 0,variables:[],ingressControllers:[],podTemplatePaths:[],severities:new Map,diagnostics:[]};export{e as a};
