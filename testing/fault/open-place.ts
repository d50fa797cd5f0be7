import { type OpenDatabase, openDatabase } from '../../src/platform/db/db.ts'

/** Opens what a fault script was told to: the address of a PostgreSQL, or the data folder of an embedded database. */
export const openPlace = (place: string): Promise<OpenDatabase> =>
  openDatabase(place.startsWith('postgresql:') ? { databaseUrl: place, dataDir: '' } : { dataDir: place })
