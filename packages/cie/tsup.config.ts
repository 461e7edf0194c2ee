import { defineConfig } from 'tsup';
import { library } from '../../tsup.base';

export default defineConfig(
  library({
    index: 'src/index.ts',
    'mrz/index': 'src/mrz/index.ts',
    'tlv/index': 'src/tlv/index.ts',
    'lds/index': 'src/lds/index.ts',
    'pki/index': 'src/pki/index.ts',
    'messages/it': 'src/messages/it/index.ts',
    'messages/de': 'src/messages/de/index.ts',
    'messages/en': 'src/messages/en/index.ts',
    'messages/fr': 'src/messages/fr/index.ts',
    'messages/sl': 'src/messages/sl/index.ts',
  }),
);
