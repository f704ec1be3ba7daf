import type { KindRow } from '../kind-class.js';
import { admissionRows } from './admission.js';
import { buildingRows } from './building.js';
import { cloudRows } from './clouds.js';
import { dataRows } from './data.js';
import { deliveryRows } from './delivery.js';
import { kubernetesRows } from './kubernetes.js';
import { operationsRows } from './operations.js';
import { trafficRows } from './traffic.js';

/** Every kind that certainly plays no part in who may reach whom, each with the reason. */
export const noPartRows: readonly KindRow[] = [
  ...kubernetesRows,
  ...buildingRows,
  ...operationsRows,
  ...admissionRows,
  ...deliveryRows,
  ...dataRows,
  ...cloudRows,
  ...trafficRows,
];
