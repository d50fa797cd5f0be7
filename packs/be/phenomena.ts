import type { PackCrosswalkLink, PackPhenomenonList } from '#shared/pack.ts'
import { crosswalkEuropean } from './phenomena/crosswalk-european.ts'
import { linksTo2016 } from './phenomena/crosswalk-to-2016.ts'
import { linksTo2022 } from './phenomena/crosswalk-to-2022.ts'
import { eu2022 } from './phenomena/eu-2022.ts'
import { eu2026 } from './phenomena/eu-2026.ts'
import { nsp2004 } from './phenomena/nsp-2004.ts'
import { nsp2008 } from './phenomena/nsp-2008.ts'
import { nsp2012 } from './phenomena/nsp-2012.ts'
import { nsp2016 } from './phenomena/nsp-2016.ts'
import { nsp2022 } from './phenomena/nsp-2022.ts'

/**
 * Codes: list, number, number of the part (`NSP-2016-3-2`). `T` is a transversal theme, `D` the drug part of 2008, `X`
 * extra attention. A code is never reused with another meaning.
 */
export const phenomenonLists: readonly PackPhenomenonList[] = [
  nsp2004,
  nsp2008,
  nsp2012,
  nsp2016,
  nsp2022,
  eu2022,
  eu2026,
]

/**
 * Links between lists. Lists change meaning, not only names, so every link is an interpretation that can be corrected.
 */
export const crosswalk: readonly PackCrosswalkLink[] = [...linksTo2016, ...linksTo2022, ...crosswalkEuropean]
