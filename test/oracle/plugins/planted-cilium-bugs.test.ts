import t from 'tap';
import { noticePluginBugs } from './notice-plugin-bugs.js';
import { plantedPluginBugs } from './planted-plugin-bugs.js';

const own = plantedPluginBugs.filter(({ under }) => under.includes('cilium'));
t.ok(own.length > 0);
noticePluginBugs('plugin-cilium', own);
