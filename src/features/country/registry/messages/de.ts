import type { SameKeys } from '#shared/messages.ts'
import type { en, acts as enActs } from './en.ts'

export const de: SameKeys<typeof en> = {
  levels: {
    instance: 'Betreiber dieser Installation',
  },
  hierarchies: {
    border: 'Grenzregion',
    abroad: 'Andere Länder',
  },
  areaKinds: {
    country: 'Land',
    unknown_place: 'unbekannter Ort',
    foreign_country: 'Ausland',
    foreign_region: 'Region im Ausland',
    foreign_district: 'Kreis in einem anderen Land',
    foreign_municipality: 'Gemeinde in einem anderen Land',
    border_region: 'Grenzregion',
  },
}

export const acts: SameKeys<typeof enActs> = {
  'registry.areaFiles.importAreas': 'Gebiete importiert',
  'registry.areas.addArea': 'Gebiet hinzugefügt',
  'registry.areas.changeArea': 'Gebiet geändert',
  'registry.competences.addCompetence': 'Zuständigkeit hinzugefügt',
  'registry.competences.changeCompetence': 'Zuständigkeit geändert',
  'registry.competences.endCompetence': 'Zuständigkeit beendet',
  'registry.country.installPack': 'Länderpaket installiert',
  'registry.country.setZoneNames': 'Zonennamen geändert',
  'registry.functions.addFunction': 'Funktion hinzugefügt',
  'registry.functions.appointHolder': 'Funktion oder Stellvertretung besetzt',
  'registry.functions.endFunction': 'Funktion beendet',
  'registry.functions.endFunctionHolder': 'Enddatum einer Besetzung festgelegt',
  'registry.listWorkbooks.areas.importList': 'Gebiete aus einer Arbeitsmappe importiert',
  'registry.listWorkbooks.competences.importList': 'Zuständigkeiten aus einer Arbeitsmappe importiert',
  'registry.listWorkbooks.foreignAreas.importList': 'Gebiete anderer Länder aus einer Liste importiert',
  'registry.listWorkbooks.functions.importList': 'Funktionen aus einer Arbeitsmappe importiert',
  'registry.listWorkbooks.organisations.importList': 'Organisationen aus einer Arbeitsmappe importiert',
  'registry.listWorkbooks.phenomena.importList': 'Phänomene aus einer Arbeitsmappe importiert',
  'registry.organisations.addOrganisation': 'Organisation hinzugefügt',
  'registry.organisations.changeOrganisation': 'Organisation geändert',
  'registry.organisations.endOrganisation': 'Organisation aufgelöst',
  'registry.organisations.removeContactPoint': 'Kontaktstelle entfernt',
  'registry.organisations.saveContactPoint': 'Kontaktstelle gespeichert',
  'registry.people.addPerson': 'Person hinzugefügt',
}
