import { checking } from './check.tsx';
import { follow } from './choose.ts';
import { copying } from './copy.ts';
import { listen } from './listen.ts';

document.documentElement.classList.add('js');
listen();
checking();
copying();
if (location.hash !== '') follow(location.hash);
performance.mark('interactive');
