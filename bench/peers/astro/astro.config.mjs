import { defineConfig } from 'astro/config';

export default defineConfig({ site: 'https://peer.example', cacheDir: './.astro-cache' });
