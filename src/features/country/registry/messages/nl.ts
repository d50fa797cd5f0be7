import type { SameKeys } from '#shared/messages.ts'
import type { en, acts as enActs } from './en.ts'

export const nl: SameKeys<typeof en> = {
  levels: {
    instance: 'Beheerder van deze installatie',
  },
  hierarchies: {
    border: 'Grensregio',
    abroad: 'Andere landen',
  },
  areaKinds: {
    country: 'land',
    unknown_place: 'onbekende plaats',
    foreign_country: 'ander land',
    foreign_region: 'regio in een ander land',
    foreign_district: 'district in een ander land',
    foreign_municipality: 'gemeente in een ander land',
    border_region: 'grensregio',
  },
}

export const acts: SameKeys<typeof enActs> = {
  'registry.areaFiles.importAreas': 'Gebieden geïmporteerd',
  'registry.areas.addArea': 'Gebied toegevoegd',
  'registry.areas.changeArea': 'Gebied gewijzigd',
  'registry.competences.addCompetence': 'Bevoegdheid toegevoegd',
  'registry.competences.changeCompetence': 'Bevoegdheid gewijzigd',
  'registry.competences.endCompetence': 'Bevoegdheid beëindigd',
  'registry.country.installPack': 'Landenpakket geïnstalleerd',
  'registry.country.setZoneNames': 'Namen van de zones gewijzigd',
  'registry.functions.addFunction': 'Functie toegevoegd',
  'registry.functions.appointHolder': 'Titularis of plaatsvervanger aangesteld',
  'registry.functions.endFunction': 'Functie beëindigd',
  'registry.functions.endFunctionHolder': 'Einddatum van een aanstelling ingesteld',
  'registry.listWorkbooks.areas.importList': 'Gebieden uit een werkmap geïmporteerd',
  'registry.listWorkbooks.competences.importList': 'Bevoegdheden uit een werkmap geïmporteerd',
  'registry.listWorkbooks.foreignAreas.importList': 'Gebieden van andere landen uit een lijst geïmporteerd',
  'registry.listWorkbooks.functions.importList': 'Functies uit een werkmap geïmporteerd',
  'registry.listWorkbooks.organisations.importList': 'Organisaties uit een werkmap geïmporteerd',
  'registry.listWorkbooks.phenomena.importList': 'Fenomenen uit een werkmap geïmporteerd',
  'registry.organisations.addOrganisation': 'Organisatie toegevoegd',
  'registry.organisations.changeOrganisation': 'Organisatie gewijzigd',
  'registry.organisations.endOrganisation': 'Organisatie beëindigd',
  'registry.organisations.removeContactPoint': 'Contactpunt verwijderd',
  'registry.organisations.saveContactPoint': 'Contactpunt opgeslagen',
  'registry.people.addPerson': 'Persoon toegevoegd',
}
