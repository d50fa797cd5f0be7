import { type OpenDatabase, openDatabase } from '../../src/platform/db/db.ts'

/**
 * Opens the database of a fault script: the address of a PostgreSQL server, or the data folder of an embedded database.
 */
export const openPlace = (place: string): Promise<OpenDatabase> =>
  openDatabase(place.startsWith('postgresql:') ? { databaseUrl: place, dataDir: '' } : { dataDir: place })
