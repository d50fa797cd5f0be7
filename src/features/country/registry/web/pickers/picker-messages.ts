import type { Catalogue } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'

const en = {
  placeholder: 'Type to search',
  functionPlaceholder: 'Type an organisation and a function',
  noResults: 'No results',
  busy: 'Searching …',
  clear: 'Clear',
  remove: (label: string) => `Remove ${label}`,
  count: (count: number) => plural('en', count, '1 result', `${count} results`),
  unknown: 'no longer available',
}

/** Messages shared by all search fields. */
export const pickerMessages: Catalogue<typeof en> = {
  en,
  nl: {
    placeholder: 'Typ om te zoeken',
    functionPlaceholder: 'Typ een organisatie en een functie',
    noResults: 'Geen resultaten',
    busy: 'Zoeken …',
    clear: 'Leegmaken',
    remove: (label) => `${label} verwijderen`,
    count: (count) => plural('nl', count, '1 resultaat', `${count} resultaten`),
    unknown: 'niet meer beschikbaar',
  },
  fr: {
    placeholder: 'Tapez pour rechercher',
    functionPlaceholder: 'Tapez une organisation et une fonction',
    noResults: 'Aucun résultat',
    busy: 'Recherche…',
    clear: 'Effacer',
    remove: (label) => `Retirer ${label}`,
    count: (count) => plural('fr', count, `${count} résultat`, `${count} résultats`),
    unknown: 'n’est plus disponible',
  },
  de: {
    placeholder: 'Zum Suchen tippen',
    functionPlaceholder: 'Organisation und Funktion eingeben',
    noResults: 'Keine Ergebnisse',
    busy: 'Suche läuft …',
    clear: 'Leeren',
    remove: (label) => `${label} entfernen`,
    count: (count) => plural('de', count, '1 Ergebnis', `${count} Ergebnisse`),
    unknown: 'nicht mehr verfügbar',
  },
  da: {
    placeholder: 'Skriv for at søge',
    functionPlaceholder: 'Skriv en organisation og en funktion',
    noResults: 'Ingen resultater',
    busy: 'Søger …',
    clear: 'Ryd',
    remove: (label) => `Fjern ${label}`,
    count: (count) => plural('da', count, '1 resultat', `${count} resultater`),
    unknown: 'ikke længere tilgængelig',
  },
}
