### The command line `tolmach`: what it prints when it is not asked for JSON.
