"""An empty stage, its light, its camera, and one render, inside Blender. Lengths are millimetres."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import bpy
import numpy as np
from mathutils import Vector
from shapes import put

MM = 0.001
Colour = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture: what sets the scene, its size, and whether its ground stays empty (a hero for a box)."""

    scene: Callable[[], None]
    size: tuple[int, int]
    clear: bool = False


def clear() -> None:
    """The stage is empty and Cycles is chosen."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    scene.cycles.device = "CPU"
    scene.cycles.max_bounces = 6
    scene.cycles.diffuse_bounces = 3
    scene.cycles.glossy_bounces = 3
    scene.cycles.transmission_bounces = 4
    scene.cycles.caustics_reflective = False
    scene.cycles.caustics_refractive = False
    scene.cycles.sample_clamp_indirect = 6
    scene.cycles.use_denoising = False  # Debian builds Blender without Open Image Denoise: develop.py does it
    for wanted in ("normal", "diffuse_color", "glossy_color", "emit"):
        setattr(scene.view_layers[0], f"use_pass_{wanted}", True)
    scene.render.threads_mode = "FIXED"
    scene.render.threads = 2


def alone(
    build: Callable[[], object], z: float = 10, turn: float = 0, aim: tuple[float, float] = (0, 0)
) -> Callable[[], Colour]:
    """A scene of one thing, turned; the camera aims at its middle or beside it, z millimetres up."""

    def scene() -> Colour:
        put(build(), 0, 0, 0, turn=(0, 0, turn))  # type: ignore[arg-type]  # a Blender object
        return (*aim, z)

    return scene


def light(place: Colour, aim: Colour, size: tuple[float, float], watts: float, colour: Colour = (1, 1, 1)) -> None:
    """A soft box of `size` millimetres at the place, looking at the aim."""
    data = bpy.data.lights.new("light", "AREA")
    data.shape, data.size, data.size_y = "RECTANGLE", size[0] * MM, size[1] * MM
    data.energy, data.color = watts, colour
    thing = bpy.data.objects.new("light", data)
    bpy.context.collection.objects.link(thing)
    thing.location = Vector(place) * MM
    thing.rotation_euler = (Vector(aim) * MM - thing.location).to_track_quat("-Z", "Y").to_euler()


def air(colour: Colour, strength: float) -> None:
    """The light that comes from everywhere."""
    world = bpy.data.worlds.new("air")
    world.use_nodes = True
    world.node_tree.nodes["Background"].inputs[0].default_value = (*colour, 1)
    world.node_tree.nodes["Background"].inputs[1].default_value = strength
    bpy.context.scene.world = world


def look(place: Colour, aim: Colour, lens: float, stop: float, roll: float = 0) -> None:
    """The camera stands at the place, sharp at the aim; lens in millimetres on a 36 mm sensor."""
    data = bpy.data.cameras.new("camera")
    data.lens, data.clip_start = lens, 0.01
    thing = bpy.data.objects.new("camera", data)
    bpy.context.collection.objects.link(thing)
    thing.location = Vector(place) * MM
    away = Vector(aim) * MM - thing.location
    thing.rotation_euler = away.to_track_quat("-Z", "Y").to_euler()
    thing.rotation_euler.rotate_axis("Z", math.radians(roll))
    data.dof.use_dof, data.dof.aperture_fstop, data.dof.focus_distance = True, stop, away.length
    bpy.context.scene.camera = thing


def render(size: tuple[int, int], samples: int, target: Path, *, clear_film: bool = False) -> None:
    """The picture in linear light, its colours and its normals are arrays in `target`.npz."""
    scene = bpy.context.scene
    scene.render.resolution_x, scene.render.resolution_y, scene.render.resolution_percentage = *size, 100
    scene.cycles.samples, scene.cycles.use_adaptive_sampling = samples, False
    scene.render.film_transparent = clear_film
    scene.use_nodes = True
    tree = scene.node_tree
    layers = next(node for node in tree.nodes if node.type == "R_LAYERS")
    passes = {
        "color": "Image",
        "normal": "Normal",
        "diffuse": "DiffCol",
        "gloss": "GlossCol",
        "emit": "Emit",
        "alpha": "Alpha",
    }
    for name, output in passes.items():
        out = tree.nodes.new("CompositorNodeOutputFile")
        out.base_path = str(target.parent)
        out.format.file_format, out.format.color_depth = "OPEN_EXR", "32"
        out.file_slots[0].path = f"{target.name}-{name}-"
        tree.links.new(layers.outputs[output], out.inputs[0])
    bpy.ops.render.render()
    arrays = {}
    for name in passes:
        file = target.parent / f"{target.name}-{name}-{scene.frame_current:04d}.exr"
        arrays[name] = _pixels(file, size)
        file.unlink()
    whole = target.with_suffix(".npz")
    np.savez(whole.with_suffix(".part.npz"), **arrays)
    whole.with_suffix(".part.npz").rename(whole)


def _pixels(file: Path, size: tuple[int, int]) -> np.ndarray:
    picture = bpy.data.images.load(str(file))
    flat = np.empty(size[0] * size[1] * 4, np.float32)
    picture.pixels.foreach_get(flat)
    bpy.data.images.remove(picture)
    return flat.reshape(size[1], size[0], 4)[::-1, :, :3].astype(np.float16)
