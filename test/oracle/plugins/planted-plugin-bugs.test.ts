import t from 'tap';
import { noticePluginBugs } from './notice-plugin-bugs.js';
import { plantedPluginBugs } from './planted-plugin-bugs.js';

const others = plantedPluginBugs.filter(({ under }) => !under.includes('cilium'));
t.ok(others.length > 0);
noticePluginBugs('plugins', others);
