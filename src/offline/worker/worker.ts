import { remove } from './remove.ts';
import type { Scope } from './scope.ts';
import { serve } from './serve.ts';

/** In the place of this stands the digest of the build, or nothing where the site is not to be kept. */
declare const self: Scope & { __BUILD__: string };

const build = self.__BUILD__;
if (build === '') remove(self);
else serve(self, build);
