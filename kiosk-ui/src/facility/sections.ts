// The pages of the facility screens: address, name in the menu, who may see it, and the page itself.
import type { Component } from 'svelte';
import type { FacilityRole, FacilitySite } from '../api/types.ts';
import type { FacilityTexts } from '../texts/facility/nl.ts';

/** What every page is given. A page is made anew for each site. */
export interface SectionProps {
  /** The chosen site: its name, and its floors in order. */
  site: FacilitySite;
  role: FacilityRole;
  /** The service's moment when the screens were opened; for `today`, not for counting. */
  now: string;
  /** The site has another name from now on. */
  onrenamed: (name: string) => void;
}

export interface Section {
  path: string;
  name: keyof FacilityTexts['shell']['nav'];
  /** The heading of the page and the title of the tab. */
  title: (t: FacilityTexts) => string;
  role: FacilityRole;
  open: () => Promise<{ default: Component<SectionProps> | Component<Record<string, never>> }>;
}

export const sections: Section[] = [
  {
    path: '/facility',
    name: 'now',
    title: (t) => t.now.title,
    role: 'facility',
    open: () => import('./now/Now.svelte'),
  },
  {
    path: '/facility/use',
    name: 'use',
    title: (t) => t.use.title,
    role: 'facility',
    open: () => import('./use/Use.svelte'),
  },
  {
    path: '/facility/places',
    name: 'places',
    title: (t) => t.places.title,
    role: 'facility',
    open: () => import('./places/Places.svelte'),
  },
  {
    path: '/facility/reports',
    name: 'reports',
    title: (t) => t.reports.title,
    role: 'facility',
    open: () => import('./reports/Reports.svelte'),
  },
  {
    path: '/facility/print',
    name: 'print',
    title: (t) => t.print.title,
    role: 'facility',
    open: () => import('./print/Print.svelte'),
  },
  {
    path: '/facility/people',
    name: 'people',
    title: (t) => t.people.title,
    role: 'admin',
    open: () => import('./people/People.svelte'),
  },
  {
    path: '/facility/organisations',
    name: 'organisations',
    title: (t) => t.partners.title,
    role: 'admin',
    open: () => import('./organisations/Organisations.svelte'),
  },
  {
    path: '/facility/gatherings',
    name: 'gatherings',
    title: (t) => t.hosting.title,
    role: 'admin',
    open: () => import('./hosting/Hosting.svelte'),
  },
  {
    path: '/facility/house',
    name: 'house',
    title: (t) => t.ownHouse.title,
    role: 'admin',
    open: () => import('./house/HouseAdmin.svelte'),
  },
  {
    path: '/facility/kiosks',
    name: 'kiosks',
    title: (t) => t.kiosks.title,
    role: 'admin',
    open: () => import('./kiosks/Kiosks.svelte'),
  },
  {
    path: '/facility/settings',
    name: 'settings',
    title: (t) => t.settings.title,
    role: 'admin',
    open: () => import('./settings/Settings.svelte'),
  },
];

/** An administrator sees everything, a facility manager what is not for administrators only. */
export function sectionsFor(role: FacilityRole): Section[] {
  return sections.filter((section) => role === 'admin' || section.role === 'facility');
}

/** The page at an address; a slash at the end makes no difference. */
export function sectionAt(path: string, role: FacilityRole): Section | undefined {
  const wanted = path.replace(/(.)\/+$/, '$1');
  return sectionsFor(role).find((section) => section.path === wanted);
}
