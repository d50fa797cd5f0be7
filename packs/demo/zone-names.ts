import type { Chance } from './random.ts'

/**
 * Fictional names of zones: a water or landscape and a place in it. In Dutch, French and German, and never a real
 * zone's name.
 */
const nameParts = {
  nl: {
    first: [
      'Maas',
      'Leie',
      'Dender',
      'Nete',
      'Demer',
      'Zenne',
      'Schelde',
      'IJzer',
      'Kemmel',
      'Heide',
      'Polder',
      'Hage',
      'Linde',
      'Berken',
      'Wilgen',
      'Duin',
      'Vaart',
      'Molen',
      'Toren',
      'Kasteel',
    ],
    second: [
      'grens',
      'stroom',
      'vallei',
      'kouter',
      'velde',
      'bossen',
      'oever',
      'heuvel',
      'meers',
      'kant',
      'broek',
      'poort',
    ],
  },
  fr: {
    first: [
      'Val de',
      'Plateau de',
      'Rives de',
      'Monts de',
      'Bois de',
      'Plaine de',
      'Source de',
      'Crête de',
      'Pays de',
      'Portes de',
    ],
    second: [
      'Brumelle',
      'Sarvoie',
      'Noirval',
      'Clairmeuse',
      'Hautbois',
      'Roselle',
      'Vertemont',
      'Belcourt',
      'Grandpré',
      'Lonchamp',
      'Mirevaux',
      'Tilloy',
    ],
  },
  de: { first: ['Hoch', 'Wald', 'Venn', 'Tal'], second: ['steinland', 'bachgrund', 'hagen', 'rande'] },
}

/** Returns as many different names as requested, in the language of each zone. */
export function zoneNames(chance: Chance, languages: readonly ('nl' | 'fr' | 'de')[]): string[] {
  const taken = new Set<string>(['Maasgrens'])
  return languages.map((language) => {
    for (;;) {
      const { first, second } = nameParts[language]
      const name =
        language === 'fr' ? `${chance.pick(first)} ${chance.pick(second)}` : chance.pick(first) + chance.pick(second)
      if (!taken.has(name)) {
        taken.add(name)
        return name
      }
      if (taken.size > first.length * second.length * 0.9) taken.clear()
    }
  })
}
