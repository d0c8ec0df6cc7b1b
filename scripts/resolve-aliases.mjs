import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { at } from './steps/places.mjs';

const folders = Object.freeze({
  '@contract/': 'src-main/contract/',
  '@domain/': 'src-main/domain/',
});

/** Teaches Node the two path aliases of tsconfig.json, for scripts that it runs from source. */
registerHooks({
  resolve(specifier, context, next) {
    for (const [alias, folder] of Object.entries(folders)) {
      if (specifier.startsWith(alias)) {
        const file = at(folder, specifier.slice(alias.length));
        return next(pathToFileURL(file).href, context);
      }
    }
    return next(specifier, context);
  },
});
