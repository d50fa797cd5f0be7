import { fr as listWorkbooks } from '#features/country/registry/list-workbooks/messages/fr.ts'
import { fr as registryPage } from '#features/country/registry/web/messages/fr.ts'
import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  intro:
    'Les découpages du pays à n’importe quelle date. Choisissez un découpage et un niveau ; sélectionnez un territoire pour l’ouvrir.',
  division: 'Découpage',
  shown: 'Couleur',
  show: {
    population: listWorkbooks.heads.population,
    above: 'Niveau supérieur',
    announced: 'Changements annoncés',
  },
  mapOf: (kind, day) => `Carte : ${kind}, ${day}`,
  mapCells: 'Chaque territoire est représenté par un hexagone de même taille, près de son emplacement.',
  mapGrouped: (kind) => `${kind} : représenté par les hexagones des territoires qu’il contient.`,
  mapSources: (sources) => `Limites : ${sources}`,
  noMap: 'Pas encore de carte à ce niveau',
  noMapText:
    'Importez des limites (GeoJSON, TopoJSON) pour afficher une carte. Le tableau ci-dessous reprend tous les territoires.',
  missing: (count) =>
    plural(
      'fr',
      count,
      `${count} territoire ne figure pas sur la carte.`,
      `${count} territoires ne figurent pas sur la carte.`,
    ),
  inhabitants: (count) => `${count} ${count === '0' || count === '1' ? 'habitant' : 'habitants'}`,
  notKnown: 'inconnu',
  noAnnouncement: 'rien d’annoncé',
  announced: registryPage.announcedNotDecided,
  announcedNone: 'Aucun changement n’est annoncé à ce niveau.',
  history: 'Évolution dans le temps',
  historyHint: 'Choisissez une date pour voir le pays à cette date.',
  historyNone: 'Aucun changement n’est enregistré à ce niveau.',
  changesOn: (count) => plural('fr', count, `${count} changement`, `${count} changements`),
  selected: 'Territoire sélectionné',
  open: actions.open,
  table: (kind) => `Tous les territoires : ${kind}`,
  officialCode: labels.officialCode,
  containingAreas: listWorkbooks.heads.liesIn,
  population: listWorkbooks.heads.population,
  validity: registryPage.valid,
  none: 'Aucun territoire trouvé',
  noneText: 'Utilisez moins de termes de recherche, ou choisissez une autre date ou un autre niveau.',
  noneYet: 'Pas encore de territoires',
  noneYetText: 'Les territoires font partie du pack national ou peuvent être importés à partir d’un fichier.',
  exportAreas: 'Exporter les territoires (CSV)',
  exportBoundaries: 'Exporter les limites (GeoJSON)',
  import: registryPage.import,
  change: registryPage.changeAreas,
  outside: listWorkbooks.heads.outsideTree,
  outsideHint: 'Ces territoires figurent ici mais ne sont pas compris dans les totaux.',
  scale: 'Habitants par territoire',
  upTo: (count) => `jusqu’à ${count}`,
  andMore: (count) => `plus de ${count}`,
}
