import { usePack } from '#features/registry/index.ts'
import { belgium } from '../../packs/be/index.ts'

/** The country that this process serves. Another one is another pack here. */
usePack(belgium)
