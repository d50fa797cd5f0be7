import type { SameKeys } from '#shared/messages.ts'
import type { en, acts as enActs } from './en.ts'

export const da: SameKeys<typeof en> = {
  levels: {
    instance: 'Driftsansvarlig for installationen',
  },
  hierarchies: {
    border: 'Grænseregion',
    abroad: 'Andre lande',
  },
  areaKinds: {
    country: 'land',
    unknown_place: 'ukendt sted',
    foreign_country: 'andet land',
    foreign_region: 'region i et andet land',
    foreign_district: 'distrikt i et andet land',
    foreign_municipality: 'kommune i et andet land',
    border_region: 'grænseregion',
  },
}

export const acts: SameKeys<typeof enActs> = {
  'registry.areaFiles.importAreas': 'Områder importeret',
  'registry.areas.addArea': 'Område tilføjet',
  'registry.areas.changeArea': 'Område ændret',
  'registry.competences.addCompetence': 'Kompetence tilføjet',
  'registry.competences.changeCompetence': 'Kompetence ændret',
  'registry.competences.endCompetence': 'Kompetence ophørt',
  'registry.country.installPack': 'Landepakke installeret',
  'registry.country.setZoneNames': 'Zonenavne ændret',
  'registry.functions.addFunction': 'Funktion tilføjet',
  'registry.functions.appointHolder': 'Funktionsindehaver eller stedfortræder udpeget',
  'registry.functions.endFunction': 'Funktion ophørt',
  'registry.functions.endFunctionHolder': 'Slutdato for en udpegning fastsat',
  'registry.listWorkbooks.areas.importList': 'Områder importeret fra en projektmappe',
  'registry.listWorkbooks.competences.importList': 'Kompetencer importeret fra en projektmappe',
  'registry.listWorkbooks.foreignAreas.importList': 'Områder i andre lande importeret fra en liste',
  'registry.listWorkbooks.functions.importList': 'Funktioner importeret fra en projektmappe',
  'registry.listWorkbooks.organisations.importList': 'Organisationer importeret fra en projektmappe',
  'registry.listWorkbooks.phenomena.importList': 'Fænomener importeret fra en projektmappe',
  'registry.organisations.addOrganisation': 'Organisation tilføjet',
  'registry.organisations.changeOrganisation': 'Organisation ændret',
  'registry.organisations.endOrganisation': 'Organisation ophørt',
  'registry.organisations.removeContactPoint': 'Kontaktpunkt fjernet',
  'registry.organisations.saveContactPoint': 'Kontaktpunkt gemt',
  'registry.people.addPerson': 'Person tilføjet',
}
