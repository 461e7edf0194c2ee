import { defineConfig, type Options } from 'tsup';
import { library } from '../../tsup.base';

const styles: Options = {
  entry: { styles: 'src/styles/index.css' },
  outDir: 'dist',
  clean: false,
  sourcemap: false,
};

export default defineConfig([
  ...library(
    {
      index: 'src/index.ts',
      'figures/index': 'src/figures/index.ts',
      'card/index': 'src/card/index.ts',
      'plan/index': 'src/plan/index.ts',
      'records/index': 'src/records/index.ts',
      'procedures/index': 'src/procedures/index.ts',
      'messages/it': 'src/messages/it/index.ts',
      'messages/de': 'src/messages/de/index.ts',
      'messages/en': 'src/messages/en/index.ts',
      'messages/fr': 'src/messages/fr/index.ts',
      'messages/sl': 'src/messages/sl/index.ts',
    },
    // Components call hooks: in a host with server components every entry is the client's. Tree shaking would drop it.
    { banner: { js: '"use client";' }, treeshake: false },
  ),
  styles,
]);
