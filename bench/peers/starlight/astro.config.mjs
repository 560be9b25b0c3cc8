import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({ site: 'https://peer.example', integrations: [starlight({ title: 'Peer' })] });
