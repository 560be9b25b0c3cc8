import { expect, test, type Locator, type Page } from '@playwright/test';
import { words } from '../../src/i18n/words.ts';
import { paths } from '../../src/site-context.ts';
import { byClass, byTag, hrefs, parsePage } from './page-tree.ts';
import { axeProblems } from './axe-problems.ts';
import { allFilters, claimsLeftBy, twoThatCombine, type Filter } from './ledger-oracle.ts';
import { openDetails } from './open-details.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const LEDGER = paths.claims();
const [one, other] = twoThatCombine();
