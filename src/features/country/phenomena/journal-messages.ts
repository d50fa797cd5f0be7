import type { Catalogue } from '#shared/messages.ts'

const en = {
  'phenomena.addCrosswalkLink': 'Relation between phenomena added',
  'phenomena.addPhenomenon': 'Phenomenon added',
  'phenomena.changeCrosswalkLink': 'Relation between phenomena changed',
  'phenomena.changeList': 'List of phenomena changed',
  'phenomena.changePhenomenon': 'Phenomenon changed',
  'phenomena.removeList': 'List of phenomena withdrawn',
  'phenomena.removePhenomenon': 'Phenomenon withdrawn',
  'phenomena.restorePhenomenon': 'Phenomenon reset to the country pack',
  'phenomena.startList': 'List of phenomena created',
}

/** The names of the procedures in the audit log. */
export const phenomenaJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'phenomena.addCrosswalkLink': 'Relatie tussen fenomenen toegevoegd',
    'phenomena.addPhenomenon': 'Fenomeen toegevoegd',
    'phenomena.changeCrosswalkLink': 'Relatie tussen fenomenen gewijzigd',
    'phenomena.changeList': 'Fenomenenlijst gewijzigd',
    'phenomena.changePhenomenon': 'Fenomeen gewijzigd',
    'phenomena.removeList': 'Fenomenenlijst verwijderd',
    'phenomena.removePhenomenon': 'Fenomeen verwijderd',
    'phenomena.restorePhenomenon': 'Fenomeen teruggezet naar het landenpakket',
    'phenomena.startList': 'Fenomenenlijst aangemaakt',
  },
  fr: {
    'phenomena.addCrosswalkLink': 'Relation entre phénomènes ajoutée',
    'phenomena.addPhenomenon': 'Phénomène ajouté',
    'phenomena.changeCrosswalkLink': 'Relation entre phénomènes modifiée',
    'phenomena.changeList': 'Liste de phénomènes modifiée',
    'phenomena.changePhenomenon': 'Phénomène modifié',
    'phenomena.removeList': 'Liste de phénomènes supprimée',
    'phenomena.removePhenomenon': 'Phénomène supprimé',
    'phenomena.restorePhenomenon': 'Phénomène rétabli selon le pack national',
    'phenomena.startList': 'Liste de phénomènes créée',
  },
  de: {
    'phenomena.addCrosswalkLink': 'Beziehung zwischen Phänomenen hinzugefügt',
    'phenomena.addPhenomenon': 'Phänomen hinzugefügt',
    'phenomena.changeCrosswalkLink': 'Beziehung zwischen Phänomenen geändert',
    'phenomena.changeList': 'Phänomenliste geändert',
    'phenomena.changePhenomenon': 'Phänomen geändert',
    'phenomena.removeList': 'Phänomenliste zurückgezogen',
    'phenomena.removePhenomenon': 'Phänomen zurückgezogen',
    'phenomena.restorePhenomenon': 'Phänomen auf das Länderpaket zurückgesetzt',
    'phenomena.startList': 'Phänomenliste erstellt',
  },
  da: {
    'phenomena.addCrosswalkLink': 'Relation mellem fænomener tilføjet',
    'phenomena.addPhenomenon': 'Fænomen tilføjet',
    'phenomena.changeCrosswalkLink': 'Relation mellem fænomener ændret',
    'phenomena.changeList': 'Liste over fænomener ændret',
    'phenomena.changePhenomenon': 'Fænomen ændret',
    'phenomena.removeList': 'Liste over fænomener trukket tilbage',
    'phenomena.removePhenomenon': 'Fænomen trukket tilbage',
    'phenomena.restorePhenomenon': 'Fænomen gendannet fra landepakken',
    'phenomena.startList': 'Liste over fænomener oprettet',
  },
}
