import type { Catalogue } from '#shared/messages.ts'

const en = {
  'registry.areaChanges.mergeAreas': 'Areas merged',
  'registry.areaChanges.recodeArea': 'Code of an area changed',
  'registry.areaChanges.splitArea': 'Area split',
  'registry.areaChanges.withdrawAreaChange': 'Planned change of areas withdrawn',
  'registry.boundaries.importBoundaries': 'Boundaries imported',
  'registry.boundaries.removeBoundaries': 'Boundaries removed',
  'registry.regions.createRegion': 'Border region created',
  'registry.regions.removeRegion': 'Border region removed',
  'registry.regions.saveRegionMembers': 'Members of a border region changed',
}

/** The names of the procedures in the audit log. */
export const territoryJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'registry.areaChanges.mergeAreas': 'Gebieden samengevoegd',
    'registry.areaChanges.recodeArea': 'Code van een gebied gewijzigd',
    'registry.areaChanges.splitArea': 'Gebied gesplitst',
    'registry.areaChanges.withdrawAreaChange': 'Geplande gebiedswijziging ingetrokken',
    'registry.boundaries.importBoundaries': 'Grenzen geïmporteerd',
    'registry.boundaries.removeBoundaries': 'Grenzen verwijderd',
    'registry.regions.createRegion': 'Grensregio aangemaakt',
    'registry.regions.removeRegion': 'Grensregio verwijderd',
    'registry.regions.saveRegionMembers': 'Leden van een grensregio gewijzigd',
  },
  fr: {
    'registry.areaChanges.mergeAreas': 'Territoires fusionnés',
    'registry.areaChanges.recodeArea': 'Code d’un territoire modifié',
    'registry.areaChanges.splitArea': 'Territoire scindé',
    'registry.areaChanges.withdrawAreaChange': 'Modification prévue de territoires retirée',
    'registry.boundaries.importBoundaries': 'Limites importées',
    'registry.boundaries.removeBoundaries': 'Limites supprimées',
    'registry.regions.createRegion': 'Région frontalière créée',
    'registry.regions.removeRegion': 'Région frontalière supprimée',
    'registry.regions.saveRegionMembers': 'Membres d’une région frontalière modifiés',
  },
  de: {
    'registry.areaChanges.mergeAreas': 'Gebiete zusammengelegt',
    'registry.areaChanges.recodeArea': 'Code eines Gebiets geändert',
    'registry.areaChanges.splitArea': 'Gebiet geteilt',
    'registry.areaChanges.withdrawAreaChange': 'Geplante Gebietsänderung zurückgezogen',
    'registry.boundaries.importBoundaries': 'Grenzen importiert',
    'registry.boundaries.removeBoundaries': 'Grenzen entfernt',
    'registry.regions.createRegion': 'Grenzregion angelegt',
    'registry.regions.removeRegion': 'Grenzregion entfernt',
    'registry.regions.saveRegionMembers': 'Mitglieder einer Grenzregion geändert',
  },
  da: {
    'registry.areaChanges.mergeAreas': 'Områder lagt sammen',
    'registry.areaChanges.recodeArea': 'Et områdes kode ændret',
    'registry.areaChanges.splitArea': 'Område delt',
    'registry.areaChanges.withdrawAreaChange': 'Planlagt områdeændring trukket tilbage',
    'registry.boundaries.importBoundaries': 'Grænser importeret',
    'registry.boundaries.removeBoundaries': 'Grænser fjernet',
    'registry.regions.createRegion': 'Grænseregion oprettet',
    'registry.regions.removeRegion': 'Grænseregion slettet',
    'registry.regions.saveRegionMembers': 'Medlemmer af en grænseregion ændret',
  },
}
