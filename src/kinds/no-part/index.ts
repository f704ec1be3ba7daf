import type { KindRow } from '../kind-class.js';
import { kubernetesRows } from './kubernetes.js';

/** Every kind that certainly plays no part in who may reach whom, each with the reason. */
export const noPartRows: readonly KindRow[] = [...kubernetesRows];
