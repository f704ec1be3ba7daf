import * as globs from 'picomatch';
import * as closed from '../cases/closed-cases.js';
import { closedPart, viaPart } from '../cases/parts.js';
import * as admin from '../dialects/admin/admin-policy.js';
import * as calico from '../dialects/calico/compile-object.js';
import * as cilium from '../dialects/cilium/compile-object.js';
import { adminPart, calicoPart, ciliumPart, networksPart, unevaluatedPart } from '../dialects/index.js';
import * as networks from '../dialects/networks/networks.js';
import * as unevaluated from '../dialects/unevaluated/unevaluated.js';
import * as via from '../ingress/judge-via.js';
import { globPart } from '../language/choose-cases.js';
import * as testValidator from '../language/generated/validate.js';
import { testValidatorPart } from '../language/schema-errors.js';
import * as settingsValidator from '../settings/generated/validate.js';
import { settingsValidatorPart } from '../settings/schema-errors.js';

/** Gives every part its module, for what can't wait for one: a run in memory. */
export function giveEveryPart(): void {
  adminPart.give(admin);
  calicoPart.give(calico);
  ciliumPart.give(cilium);
  closedPart.give(closed);
  globPart.give(globs);
  networksPart.give(networks);
  settingsValidatorPart.give(settingsValidator);
  testValidatorPart.give(testValidator);
  unevaluatedPart.give(unevaluated);
  viaPart.give(via);
}
