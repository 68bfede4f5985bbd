import { storeContract } from './storeContract.ts';

storeContract('SQLite', () => undefined);
