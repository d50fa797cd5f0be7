import type { PackCrosswalkLink } from '#shared/pack.ts'
import { appeared, dropped, link } from './crosswalk-link.ts'

/**
 * Links from 2004 to 2008 and 2012, then to 2016. Of 2008 only the drug part is known, so the rest links 2004 to 2012.
 */
export const linksTo2016: readonly PackCrosswalkLink[] = [
  link('NSP-2004-6', 'same', 'NSP-2008-D'),
  link('NSP-2004-6', 'same', 'NSP-2012-3'),
  link('NSP-2008-D', 'same', 'NSP-2012-3'),
  link('NSP-2008-D-1', 'widened', 'NSP-2016-3-2', 'production, then production and trade'),
  link('NSP-2008-D-2', 'narrowed', 'NSP-2016-3-1', 'from growing to professional and commercial production'),
  link('NSP-2008-D-3', 'narrowed', 'NSP-2016-3-3', 'heroin is no longer named'),
  dropped('NSP-2008-D-4', 'no longer named; seen locally under nuisance'),

  dropped('NSP-2004-1', 'not on the list of 2012; back in 2016'),
  link('NSP-2004-1', 'same', 'NSP-2016-9', 'gap of a generation'),
  dropped('NSP-2004-2', 'not on the list of 2012'),
  link('NSP-2004-2', 'merged', 'NSP-2016-2', 'gap of a generation; then one item with trafficking'),
  link('NSP-2004-3', 'same', 'NSP-2012-7'),
  link('NSP-2004-4', 'same', 'NSP-2012-5'),
  link('NSP-2004-5', 'narrowed', 'NSP-2012-10', 'burglary only'),
  dropped('NSP-2004-7', 'none in 2012'),
  link('NSP-2004-7', 'widened', 'NSP-2016-8', 'gap of a generation: show the series as interrupted'),
  link('NSP-2004-8', 'renamed', 'NSP-2012-9'),
  link('NSP-2004-9', 'same', 'NSP-2012-4', 'called new in 2012 although it stood on the list of 2004'),
  link('NSP-2004-10', 'narrowed', 'NSP-2012-2', 'violence in public space only'),

  appeared('NSP-2012-1', 'first named in 2012, on top with violence and drugs: physical integrity first'),
  appeared('NSP-2012-6', 'first named in 2012 among the known lists'),
  appeared('NSP-2012-8', 'first named in 2012 among the known lists'),

  link('NSP-2012-1', 'merged', 'NSP-2016-6', 'partly also under organised property crime'),
  link('NSP-2012-2', 'merged', 'NSP-2016-6'),
  link('NSP-2012-3', 'widened', 'NSP-2016-3', 'hormones are counted with drugs'),
  link('NSP-2012-4', 'moved', 'NSP-2016-7-2', 'becomes a part of organised property crime and illicit goods'),
  link('NSP-2012-5', 'widened', 'NSP-2016-1', 'radicalisation and violent extremism are added'),
  link('NSP-2012-6', 'merged', 'NSP-2016-6'),
  link('NSP-2012-7', 'merged', 'NSP-2016-2', 'one item with smuggling'),
  link('NSP-2012-8', 'widened', 'NSP-2016-5', 'the definition version changes'),
  link('NSP-2012-9', 'narrowed', 'NSP-2016-4', 'social and fiscal fraud only'),
  link('NSP-2012-10', 'widened', 'NSP-2016-7'),
  dropped('NSP-2012-X1', 'not named separately in 2016'),
  dropped('NSP-2012-X2', 'not named separately in 2016'),
]
